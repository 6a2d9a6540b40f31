import { ruleFaults } from "../reminders/rule-faults.ts";
import { reminderRules } from "../sheets/reminder-rules.ts";
import { at, defineCheck } from "./check.ts";

/** A row of Påminnelseregler that the program cannot follow; that rule alone sends nothing. */
export const unreadableRule = defineCheck({
  code: "unreadable-rule",
  severity: "error",
  about: "En påminnelseregel går inte att läsa, så den skickar inget.",
  reads: ["reminderRules"],
  *find(partnership) {
    for (const row of partnership.reminderRules)
      for (const { column, message, action } of ruleFaults(row))
        yield at(reminderRules, row, column, message, action);
  },
});
