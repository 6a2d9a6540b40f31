import type { Partnership } from "../../partnership.ts";
import { activitiesByFocus, stepsOf } from "../../questions/activities.ts";
import type { Activity } from "../../sheets/activities.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Step } from "../../sheets/steps.ts";
import { NO_FOCUS, progressOf, progressText } from "../progress/step-progress.ts";
import { asSentence } from "../texts/as-sentence.ts";

/** A focus with what its activities have led to. */
export type ResultChapter = {
  readonly focus: string;
  readonly hasNone: boolean;
  readonly activities: readonly ActivityResult[];
};

export type ActivityResult = {
  readonly activity: string;
  readonly status: string;
  readonly hasSteps: boolean;
  readonly steps: readonly StepResult[];
};

export type StepResult = { readonly how: string; readonly status: string; readonly result: string };

/** The plan's results by focus. Comments are for those who work with the plan, but for the one that says why something was dropped. */
export function resultChapters(partnership: Partnership, agreement: Agreement): readonly ResultChapter[] {
  return activitiesByFocus(partnership, agreement).map(({ focus = NO_FOCUS, activities }) => ({
    focus,
    hasNone: activities.length === 0,
    activities: activities.map((activity) => {
      const steps = stepsOf(partnership, activity);
      const why = activity.status === "dropped" ? activity.comment : undefined;
      return {
        activity: activity.activity,
        status: [
          `Status: ${progressText(activity.status).toLowerCase()}.`,
          ...(why === undefined ? [] : [asSentence(why)]),
        ].join(" "),
        hasSteps: steps.length > 0,
        steps: steps.map((step) => stepResult(activity, step)),
      };
    }),
  }));
}

function stepResult(activity: Activity, step: Step): StepResult {
  const progress = progressOf(step, activity);
  const why = progress === "dropped" ? step.comment : undefined;
  return {
    how: step.how,
    status: progressText(progress),
    result: [step.result, why].filter((text) => text !== undefined).join("\n") || "Inget angivet",
  };
}
