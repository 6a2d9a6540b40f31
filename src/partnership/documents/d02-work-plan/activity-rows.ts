import type { Partnership } from "../../partnership.ts";
import { activitiesOf, stepsOf } from "../../questions/activities.ts";
import type { Activity } from "../../sheets/activities.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Step } from "../../sheets/steps.ts";

/** How, when and with what comment: what stands beside the activity in one row of the plan's table. */
export type StepRow = { readonly how: string; readonly when: string; readonly comment: string };

/**
 * One activity of the plan, a row for each step. A comment that belongs to the activity reaches down over all its steps,
 * in `together`, unless steps have comments of their own; then every row has its own, in `apart`.
 */
export type ActivityRows = {
  readonly designation: string;
  readonly activity: string;
  readonly first: StepRow;
  readonly together: readonly StepRow[];
  readonly apart: readonly StepRow[];
};

/** The agreement's activities in the order of their designations, `2020:9` before `2020:10`. */
export function activityRows(partnership: Partnership, agreement: Agreement): readonly ActivityRows[] {
  return activitiesOf(partnership, agreement).map((activity) =>
    rowsOf(activity, stepsOf(partnership, activity)),
  );
}

function rowsOf(activity: Activity, steps: readonly Step[]): ActivityRows {
  const own = commentOf(activity);
  const rows = steps.map((step) => ({
    how: step.how,
    when: step.when ?? "Ej angivet",
    comment: commentOf(step),
  }));
  const [first, ...rest] =
    rows.length > 0 ? rows : [{ how: "Inga delmoment är inlagda", when: "–", comment: "" }];
  const { designation, text } = { designation: activity.name, text: activity.activity };
  const apart = rows.some(({ comment }) => comment !== "");
  const firstOwn = first?.comment ?? "";
  const comment = own.includes(firstOwn) ? own : [own, firstOwn].filter((part) => part !== "").join("\n");
  return {
    designation,
    activity: text,
    first: { how: first?.how ?? "", when: first?.when ?? "", comment },
    together: apart ? [] : rest,
    apart: apart ? rest : [],
  };
}

function commentOf({ status, comment }: Activity | Step): string {
  return [status === "dropped" ? "Struken ur planen." : "", comment ?? ""]
    .filter((part) => part !== "")
    .join(" ");
}
