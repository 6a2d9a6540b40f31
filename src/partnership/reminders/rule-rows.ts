import type { NewRow } from "../../core/schema/sheet.ts";
import type { reminderRules } from "../sheets/reminder-rules.ts";
import { reminderRuleList } from "./rules/index.ts";

/** The rows that Påminnelseregler starts with: every rule, active, with its standard days and words. */
export function reminderRuleRows(): readonly NewRow<typeof reminderRules>[] {
  return reminderRuleList.map(({ id, days, recipients, subject, body, maximum }) => ({
    name: id,
    active: true,
    days,
    recipients,
    subject,
    body,
    maximum,
  }));
}
