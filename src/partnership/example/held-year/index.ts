import { defineExample } from "../example.ts";
import { collaborations } from "../shared/collaborations.ts";
import { organisations } from "../shared/organisations.ts";
import { accessions } from "./accessions.ts";
import { activities } from "./activities.ts";
import { agreements } from "./agreements.ts";
import { cases } from "./cases.ts";
import { experiences } from "./experiences/index.ts";
import { fees } from "./fees.ts";
import { mandates } from "./mandates.ts";
import { toldMeetings } from "./meetings/index.ts";
import { memberships } from "./memberships.ts";
import { parties } from "./parties.ts";
import { people } from "./people.ts";
import { referrals } from "./referrals.ts";
import { reviews } from "./reviews.ts";
import { steps } from "./steps.ts";

/** The same partnership near the end of the period, when everything has been done that its documents tell of. */
export const heldYear = defineExample({
  id: "held-year",
  title: "Partnerskapet – ett genomfört år",
  about:
    "visar en period som nästan är slut, med möten, närvaro, beslut, resultat, avgifter och erfarenheter.",
  day: "2021-12-01",
  partnership: {
    collaborations,
    organisations,
    parties,
    memberships,
    agreements,
    accessions,
    cases,
    people,
    mandates,
    meetings: toldMeetings.map(({ row }) => row),
    agenda: toldMeetings.flatMap(({ agenda }) => agenda),
    attendance: toldMeetings.flatMap(({ attendance }) => attendance),
    decisions: toldMeetings.flatMap(({ decisions }) => decisions),
    activities,
    steps,
    fees,
    experiences,
    referrals,
    reviews,
  },
});
