import { yearOf } from "../../../core/dates/civil-date.ts";
import { longDate, years } from "../../../messages/dates.ts";
import { listed, quoted } from "../../../messages/lists.ts";
import type { Partnership } from "../../partnership.ts";
import { accededParties, notAcceded } from "../../questions/agreements.ts";
import { countsOf } from "../../questions/counts.ts";
import { mandatesOn } from "../../questions/seats.ts";
import { activities } from "../../sheets/activities.ts";
import { chosenAgreement } from "../chosen/agreement.ts";
import { danglingMembers } from "../chosen/dangling-members.ts";
import { missingRows } from "../chosen/missing-facts.ts";
import { defineDocument } from "../define-document.ts";
import { claimText, countRows } from "../texts/count.ts";
import { meetingRhythm } from "../texts/meeting-rhythm.ts";
import { outsideText } from "../texts/outside.ts";
import { planAdoptedText } from "../texts/plan-adopted.ts";
import { activityRows } from "./activity-rows.ts";
import { workPlanMarkers } from "./markers.ts";
import { timetables } from "./timetables.ts";

/** What the parties will do during the agreement's period, how and when. */
export const workPlanDocument = defineDocument({
  id: "D2",
  title: "Arbetsplan",
  required: ["agreement"],
  optional: [],
  reads: [
    "agreements",
    "accessions",
    "memberships",
    "parties",
    "organisations",
    "mandates",
    "activities",
    "steps",
    "meetings",
  ],
  markers: workPlanMarkers,
  view(partnership, request) {
    const chosen = chosenAgreement(partnership, request);
    if (!chosen.ok) return chosen;
    const { agreement } = chosen;
    const planned = activityRows(partnership, agreement);
    const missing = [...danglingMembers(partnership, agreement.collaboration)];
    if (planned.length === 0) {
      const what = `Det finns inga aktiviteter för ${quoted(agreement.name)}`;
      missing.push(missingRows(activities, "agreement", what));
    }
    if (missing.length > 0) return { ok: false, missing };
    const acceded = accededParties(partnership, agreement);
    const counts = countsOf(partnership, acceded);
    const others = notAcceded(partnership, agreement);
    const period = years(yearOf(agreement.start), yearOf(agreement.end));
    const data = {
      period,
      collaboration: agreement.collaboration,
      agreement: quoted(agreement.name),
      start: longDate(agreement.start),
      end: longDate(agreement.end),
      adopted: planAdoptedText(agreement),
      nobodyAcceded: acceded.length === 0,
      counts: acceded.length === 0 ? [] : countRows(counts),
      claim:
        agreement.planClaimedCount === undefined
          ? ""
          : claimText(
              "anges för arbetsplanens deltagare",
              agreement.planClaimedCount,
              agreement.planConvention,
              counts,
            ),
      waiting: listed(others.waiting),
      outside: outsideText(others),
      rhythm: meetingRhythm(agreement),
      coordinator: coordinatorText(partnership, request.today),
      hasFocus: agreement.focus.length > 0,
      focus: agreement.focus,
      activities: planned,
      ...timetables(partnership, agreement),
    };
    return {
      ok: true,
      name: `Arbetsplan ${period}`,
      about: agreement.name,
      sender: agreement.collaboration,
      data,
    };
  },
});

/** Whether someone coordinates the partnership, and for how long. The plan outlives the person, so it gives no name. */
function coordinatorText(partnership: Partnership, day: string): string {
  const ends = mandatesOn(partnership, day)
    .filter(({ role }) => role === "coordinator")
    .map(({ to }) => to);
  if (ends.length === 0) return "Någon samordnare är inte utsedd.";
  const last = ends.includes(undefined) ? undefined : [...ends].sort()[ends.length - 1];
  const until = last === undefined ? "" : ` till och med ${longDate(last)}`;
  return `En samordnare, anställd för en begränsad tid${until}, håller ihop kontakter, grupper, aktiviteter och dokumentation.`;
}
