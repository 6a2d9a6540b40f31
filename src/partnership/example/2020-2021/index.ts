import { defineExample } from "../example.ts";
import { accessions } from "../shared/accessions.ts";
import { agreements } from "../shared/agreements.ts";
import { cases } from "../shared/cases.ts";
import { collaborations } from "../shared/collaborations.ts";
import { mandates } from "../shared/mandates.ts";
import { meetings } from "../shared/meetings.ts";
import { memberships } from "../shared/memberships.ts";
import { organisations } from "../shared/organisations.ts";
import { parties } from "../shared/parties.ts";
import { people } from "../shared/people.ts";
import { activities, steps } from "../shared/work-plan.ts";
import { fees } from "./fees.ts";

/** The partnership as it could have stood early in 2020: the agreement decided on, everything else still ahead. */
export const plannedPeriod = defineExample({
  id: "2020-2021",
  title: "Partnerskapet 2020–2021",
  about:
    "visar en period som just har börjat, med anslutningar, företrädare, mötesplan, arbetsplan och avgifter.",
  // Its autumn lies ahead, and every representative gets a letter.
  day: "2020-09-01",
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
    meetings,
    activities,
    steps,
    fees,
  },
});
