import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { counted } from "../../../messages/numbers.ts";
import type { Partnership } from "../../partnership.ts";
import { activitiesOf, isClosed, lateSince, stepsOf } from "../../questions/activities.ts";
import { parseWhen } from "../../questions/when.ts";
import type { Agreement } from "../../sheets/agreements.ts";

/** A step whose time has passed although it is not done. */
export type LateRow = {
  readonly activity: string;
  readonly how: string;
  readonly last: string;
  readonly responsible: string;
};

/** Late steps in the order of the plan. */
export function lateRows(partnership: Partnership, agreement: Agreement, day: CivilDate): readonly LateRow[] {
  return activitiesOf(partnership, agreement).flatMap((activity) =>
    stepsOf(partnership, activity).flatMap((step) => {
      const late = lateSince(partnership, step, day);
      if (late === undefined) return [];
      const responsible = step.responsible ?? activity.responsible ?? "Ingen utsedd";
      return [{ activity: activity.name, how: step.how, last: longDate(late), responsible }];
    }),
  );
}

/** How many open steps cannot be told to be late or not, since their time is missing or means nothing; empty for none. */
export function unknownTimes(partnership: Partnership, agreement: Agreement): string {
  const steps = activitiesOf(partnership, agreement)
    .filter((activity) => !isClosed(activity))
    .flatMap((activity) => stepsOf(partnership, activity))
    .filter(
      (step) =>
        !isClosed(step) &&
        (step.when === undefined || parseWhen(step.when, partnership.settings) === undefined),
    );
  return steps.length === 0
    ? ""
    : `För ${counted(steps.length, "delmoment", "delmoment")} går det inte att avgöra, eftersom tiden saknas eller inte går att tolka.`;
}
