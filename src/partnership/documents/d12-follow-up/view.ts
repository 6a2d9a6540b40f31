import { yearOf } from "../../../core/dates/civil-date.ts";
import { longDate, years } from "../../../messages/dates.ts";
import { quoted } from "../../../messages/lists.ts";
import { activitiesOf, isClosed } from "../../questions/activities.ts";
import { activities } from "../../sheets/activities.ts";
import { chosenAgreement } from "../chosen/agreement.ts";
import { missingRows } from "../chosen/missing-facts.ts";
import { defineDocument } from "../define-document.ts";
import { progressChart } from "../progress/progress-chart.ts";
import { progressRows } from "../progress/progress-rows.ts";
import { stepCountsByFocus, sumOf } from "../progress/step-progress.ts";
import { summaryText } from "../progress/summary.ts";
import { planAdoptedText } from "../texts/plan-adopted.ts";
import { focusChapters } from "./focus-chapters.ts";
import { lateRows, unknownTimes } from "./late-steps.ts";
import { followUpMarkers } from "./markers.ts";

/** How far the work plan has come: focus by focus, with results, what is late and what nobody is responsible for. */
export const followUpDocument = defineDocument({
  id: "D12",
  title: "Uppföljning av arbetsplanen",
  required: ["agreement"],
  optional: ["day"],
  reads: ["agreements", "activities", "steps"],
  markers: followUpMarkers,
  charts: { progress: "hur långt delmomenten har kommit, för varje inriktning" },
  view(partnership, request) {
    const chosen = chosenAgreement(partnership, request);
    if (!chosen.ok) return chosen;
    const { agreement } = chosen;
    const planned = activitiesOf(partnership, agreement);
    if (planned.length === 0) {
      const what = `Det finns inga aktiviteter för ${quoted(agreement.name)}`;
      return { ok: false, missing: [missingRows(activities, "agreement", what)] };
    }
    const day = request.day ?? request.today;
    const counts = stepCountsByFocus(partnership, agreement, day);
    const late = lateRows(partnership, agreement, day);
    const without = planned.filter((activity) => !isClosed(activity) && activity.responsible === undefined);
    const data = {
      period: years(yearOf(agreement.start), yearOf(agreement.end)),
      collaboration: agreement.collaboration,
      agreement: quoted(agreement.name),
      start: longDate(agreement.start),
      end: longDate(agreement.end),
      adopted: planAdoptedText(agreement),
      day: longDate(day),
      asOf:
        day === request.today
          ? `Uppgifterna är de som var inlagda ${longDate(day)}.`
          : `Status och resultat är de som var inlagda ${longDate(request.today)}. Vad som är försenat räknas från ${longDate(day)}.`,
      summary: summaryText(planned, sumOf(counts)),
      hasSteps: counts.length > 0,
      progress: progressRows(counts),
      chapters: focusChapters(partnership, agreement, day),
      hasLate: late.length > 0,
      late,
      unknownTimes: unknownTimes(partnership, agreement),
      hasWithoutResponsible: without.length > 0,
      withoutResponsible: without.map(({ name, activity }) => `${name} ${activity}`),
    };
    return {
      ok: true,
      name: `Uppföljning av arbetsplanen ${day}, ${agreement.name}`,
      about: `${agreement.name}, ${day}`,
      sender: agreement.collaboration,
      data,
      charts: { progress: progressChart(counts) },
    };
  },
});
