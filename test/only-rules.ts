import { reminderRuleList } from "../src/partnership/reminders/rules/index.ts";
import type { SomeRows } from "./a-partnership.ts";

/** Rows of Påminnelseregler that switch every rule off but these, so that a test sees nothing of the others. */
export function onlyRules(...ids: readonly string[]): NonNullable<SomeRows["reminderRules"]> {
  return reminderRuleList
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, days }) => ({ name: id, active: false, days }));
}
