import { addDays, type CivilDate } from "../../core/dates/civil-date.ts";
import type { Partnership } from "../partnership.ts";
import type { LedgerIndex } from "./ledger.ts";
import { planReminders } from "./plan.ts";
import type { Reminder } from "./reminder.ts";

/** After a longer pause nobody can act on what was lost in its beginning. */
const MOST_DAYS_BACK = 31;

/**
 * Reminders that were due and have not been tried once before their last day went by: the quota was too small for all, or no
 * run came. Those to people who cannot be written to are among them; `to.fault` says so.
 *
 * @param lastRun The day of the latest daily run, which may not have got to everything; `undefined` where there has been none.
 */
export function remindersTooLate(
  partnership: Partnership,
  ledger: LedgerIndex,
  lastRun: CivilDate | undefined,
  today: CivilDate,
): readonly Reminder[] {
  if (lastRun === undefined) return [];
  const earliest = addDays(today, -MOST_DAYS_BACK);
  const late = new Map<string, Reminder>();
  for (let day = lastRun > earliest ? lastRun : earliest; day < today; day = addDays(day, 1)) {
    const { due, unsendable } = planReminders(partnership, ledger, day);
    for (const reminder of [...due, ...unsendable])
      if (reminder.lastDay === day && ledger.of(reminder.key).length === 0) late.set(reminder.key, reminder);
  }
  return [...late.values()];
}
