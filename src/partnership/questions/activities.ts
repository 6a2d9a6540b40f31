import type { CivilDate } from "../../core/dates/civil-date.ts";
import { normalised } from "../../core/schema/cell.ts";
import { named, type Partnership, rowsWith } from "../partnership.ts";
import type { Activity } from "../sheets/activities.ts";
import type { Agreement } from "../sheets/agreements.ts";
import type { Step } from "../sheets/steps.ts";
import { parseWhen } from "./when.ts";

/** The activities under one point of the agreement's focus. */
export interface FocusActivities {
  /** Nothing for activities that name none. */
  readonly focus: string | undefined;
  readonly activities: readonly Activity[];
}

/** The agreement's activities in the order of their designations, `2020:9` before `2020:10`. */
export function activitiesOf(partnership: Partnership, { name }: Agreement): readonly Activity[] {
  return [...rowsWith(partnership.activities, "agreement", name)].sort((a, b) => {
    const [left, right] = [sortKey(a.name), sortKey(b.name)];
    return left < right ? -1 : left > right ? 1 : 0;
  });
}

/** The steps of an activity in the order of the sheet. */
export function stepsOf(partnership: Partnership, { name }: Activity): readonly Step[] {
  return rowsWith(partnership.steps, "activity", name);
}

/**
 * The agreement's activities by focus: its own points in their order, even those without activities, then points that only
 * activities name, last the activities without any.
 */
export function activitiesByFocus(
  partnership: Partnership,
  agreement: Agreement,
): readonly FocusActivities[] {
  const groups = new Map<string, { focus: string | undefined; activities: Activity[] }>();
  for (const focus of agreement.focus) groups.set(normalised(focus), { focus, activities: [] });
  const without: Activity[] = [];
  for (const activity of activitiesOf(partnership, agreement)) {
    const key = normalised(activity.focus ?? "");
    const group = groups.get(key);
    if (key === "") without.push(activity);
    else if (group === undefined) groups.set(key, { focus: activity.focus, activities: [activity] });
    else group.activities.push(activity);
  }
  return [...groups.values(), ...(without.length === 0 ? [] : [{ focus: undefined, activities: without }])];
}

/** Whether nothing more is to be done: it is done or dropped. */
export function isClosed({ status }: Pick<Activity, "status">): boolean {
  return status === "done" || status === "dropped";
}

/** The day by which a step should have been done, where that day has passed and it is not; what goes on all the time is never late. */
export function lateSince(partnership: Partnership, step: Step, day: CivilDate): CivilDate | undefined {
  const activity = named(partnership.activities, step.activity);
  if (isClosed(step) || (activity !== undefined && isClosed(activity))) return undefined;
  const when = step.when === undefined ? undefined : parseWhen(step.when, partnership.settings);
  if (when === undefined || when.ongoing) return undefined;
  const last = when.windows.map(({ to }) => to).sort()[when.windows.length - 1];
  return last !== undefined && last < day ? last : undefined;
}

/** Numbers in the names are compared as numbers. */
function sortKey(name: string): string {
  return name.replace(/\d+/g, (digits) => digits.padStart(6, "0"));
}
