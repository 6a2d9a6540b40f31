import type { CivilDate } from "../../../core/dates/civil-date.ts";
import type { Partnership } from "../../partnership.ts";
import { activitiesByFocus, lateSince, stepsOf } from "../../questions/activities.ts";
import { type Activity, PROGRESS } from "../../sheets/activities.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Step } from "../../sheets/steps.ts";

/** A status of an activity or a step; `unsaid` where none is filled in. */
export type Progress = keyof typeof PROGRESS | "unsaid";

/** How many steps have each status. */
export type StepCounts = Readonly<Record<Progress, number>> & { readonly late: number };

/** What stands for activities that name no focus. */
export const NO_FOCUS = "Utan angiven inriktning";

/** A step's own status; the steps of a dropped activity are dropped with it. */
export function progressOf(step: Step, activity: Activity): Progress {
  return activity.status === "dropped" ? "dropped" : (step.status ?? "unsaid");
}

/** The status as people read it. */
export function progressText(progress: Progress | undefined): string {
  return progress === undefined || progress === "unsaid" ? "Ingen uppgift" : PROGRESS[progress];
}

/** The steps of the plan counted for each focus that has any, in the order of the agreement. */
export function stepCountsByFocus(
  partnership: Partnership,
  agreement: Agreement,
  day: CivilDate,
): readonly (StepCounts & { readonly focus: string })[] {
  return activitiesByFocus(partnership, agreement)
    .map(({ focus = NO_FOCUS, activities }) => ({ focus, ...countedIn(partnership, activities, day) }))
    .filter((counts) => total(counts) > 0);
}

/** All steps, dropped ones too. */
export function total({ done, ongoing, notStarted, unsaid, dropped }: StepCounts): number {
  return done + ongoing + notStarted + unsaid + dropped;
}

/** The counts together. */
export function sumOf(all: readonly StepCounts[]): StepCounts {
  return {
    done: sum(all, "done"),
    ongoing: sum(all, "ongoing"),
    notStarted: sum(all, "notStarted"),
    unsaid: sum(all, "unsaid"),
    dropped: sum(all, "dropped"),
    late: sum(all, "late"),
  };
}

function sum(all: readonly StepCounts[], what: keyof StepCounts): number {
  return all.reduce((number, counts) => number + counts[what], 0);
}

function countedIn(partnership: Partnership, activities: readonly Activity[], day: CivilDate): StepCounts {
  const steps = activities.flatMap((activity) =>
    stepsOf(partnership, activity).map((step) => ({
      progress: progressOf(step, activity),
      isLate: lateSince(partnership, step, day) !== undefined,
    })),
  );
  const number = (progress: Progress) => steps.filter((step) => step.progress === progress).length;
  return {
    done: number("done"),
    ongoing: number("ongoing"),
    notStarted: number("notStarted"),
    unsaid: number("unsaid"),
    dropped: number("dropped"),
    late: steps.filter(({ isLate }) => isLate).length,
  };
}
