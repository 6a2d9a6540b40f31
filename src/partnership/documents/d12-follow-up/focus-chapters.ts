import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import type { Partnership } from "../../partnership.ts";
import { activitiesByFocus, lateSince, stepsOf } from "../../questions/activities.ts";
import type { Activity } from "../../sheets/activities.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Step } from "../../sheets/steps.ts";
import { NO_FOCUS, progressOf, progressText } from "../progress/step-progress.ts";
import { asSentence } from "../texts/as-sentence.ts";

/** A focus with its activities, each with a row for every step. */
export type FocusChapter = {
  readonly focus: string;
  readonly hasNone: boolean;
  readonly activities: readonly ActivityChapter[];
};

export type ActivityChapter = {
  readonly designation: string;
  readonly activity: string;
  readonly about: string;
  readonly hasSteps: boolean;
  readonly steps: readonly StepRow[];
};

export type StepRow = {
  readonly how: string;
  readonly when: string;
  readonly status: string;
  readonly responsible: string;
  readonly result: string;
};

/** What stands where nothing is filled in, so that no cell looks forgotten. */
const NOTHING = "–";

/** Every focus of the plan, activity by activity and step by step. */
export function focusChapters(
  partnership: Partnership,
  agreement: Agreement,
  day: CivilDate,
): readonly FocusChapter[] {
  return activitiesByFocus(partnership, agreement).map(({ focus = NO_FOCUS, activities }) => ({
    focus,
    hasNone: activities.length === 0,
    activities: activities.map((activity) => {
      const steps = stepsOf(partnership, activity);
      return {
        designation: activity.name,
        activity: activity.activity,
        about: aboutText(activity),
        hasSteps: steps.length > 0,
        steps: steps.map((step) => stepRow(partnership, activity, step, day)),
      };
    }),
  }));
}

/** `Status: Pågår. Ansvarig: … Kommentar: …`. */
function aboutText({ status, responsible, comment }: Activity): string {
  return [
    `Status: ${progressText(status).toLowerCase()}.`,
    `Ansvarig: ${responsible ?? "ingen utsedd"}.`,
    ...(comment === undefined ? [] : [`Kommentar: ${asSentence(comment)}`]),
  ].join(" ");
}

function stepRow(partnership: Partnership, activity: Activity, step: Step, day: CivilDate): StepRow {
  const late = lateSince(partnership, step, day);
  const said = [step.result, step.comment === undefined ? undefined : `Kommentar: ${step.comment}`];
  return {
    how: step.how,
    when: step.when ?? "Ej angivet",
    status: [
      progressText(progressOf(step, activity)),
      ...(late === undefined ? [] : [`Försenat: skulle vara klart ${longDate(late)}`]),
    ].join("\n"),
    responsible: step.responsible ?? activity.responsible ?? "Ingen utsedd",
    result: said.filter((text) => text !== undefined).join("\n") || NOTHING,
  };
}
