import type { Partnership } from "../partnership.ts";
import type { ReminderRule } from "./rule.ts";
import { parseDays } from "./rule-days.ts";
import { ruleFaults, ruleOf } from "./rule-faults.ts";
import { reminderRuleList } from "./rules/index.ts";

/** A rule as the coordinator wants it. */
export interface ConfiguredRule {
  readonly definition: ReminderRule;
  /** Days from the occasion's day, earliest first; none where they cannot be read. */
  readonly offsets: readonly number[];
  readonly subject: string;
  readonly body: string;
  /** Most reminders of one thing to one person. */
  readonly maximum: number | undefined;
  /** Why the rule sends nothing, where it does not. */
  readonly off: "rule-off" | "rule-unreadable" | undefined;
}

/** Every rule with the days and words of its row in Påminnelseregler; with the standard ones where the tab has no such row. */
export function configuredRules(partnership: Partnership): readonly ConfiguredRule[] {
  return reminderRuleList.map((definition) => {
    const rows = partnership.reminderRules.filter((row) => ruleOf(row) === definition);
    const [row] = rows;
    const standard = { definition, offsets: parseDays(definition.days) ?? [], ...wordsOf(definition) };
    if (row === undefined) return { ...standard, maximum: definition.maximum, off: undefined };
    // Two rows for one rule contradict each other, and which one people meant cannot be known.
    const unreadable = rows.length > 1 || ruleFaults(row).length > 0;
    return {
      definition,
      offsets: parseDays(row.days) ?? [],
      ...wordsOf(definition, row.subject, row.body),
      maximum: row.maximum,
      off: row.active === false ? "rule-off" : unreadable ? "rule-unreadable" : undefined,
    };
  });
}

/** The composed form of each letter, since some keyboards type `ö` as two characters and markers are compared as written. */
function wordsOf(definition: ReminderRule, subject = definition.subject, body = definition.body) {
  return { subject: subject.normalize(), body: body.normalize() };
}
