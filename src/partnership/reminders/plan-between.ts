import { addDays, type CivilDate } from "../../core/dates/civil-date.ts";
import type { Partnership } from "../partnership.ts";
import { indexLedger, type LedgerEntry } from "./ledger.ts";
import { type Plan, planReminders } from "./plan.ts";
import type { Reminder } from "./reminder.ts";

/** The plan of one day to come. */
export interface DayPlan extends Plan {
  readonly day: CivilDate;
}

/**
 * The plans of the days from one to another, both included, if every letter until then is sent as planned and nothing in the
 * sheet changes. What does not go out is told on the first day it would have. Days without anything are left out.
 */
export function planBetween(
  partnership: Partnership,
  entries: readonly LedgerEntry[],
  from: CivilDate,
  to: CivilDate,
): readonly DayPlan[] {
  return [...dayPlans(partnership, entries, from, to)];
}

/** The same, a day at a time, for whoever looks for the first of a kind. */
export function* dayPlans(
  partnership: Partnership,
  entries: readonly LedgerEntry[],
  from: CivilDate,
  to: CivilDate,
): Iterable<DayPlan> {
  const told = new Set<string>();
  let ledger = indexLedger(entries);
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const plan = planReminders(partnership, ledger, day);
    const isNew = ({ key }: Reminder) => !told.has(key);
    const unsendable = plan.unsendable.filter(isNew);
    const skipped = plan.skipped.filter(({ reminder }) => isNew(reminder));
    for (const { key } of [...plan.due, ...unsendable, ...skipped.map(({ reminder }) => reminder)])
      told.add(key);
    if (plan.due.length > 0)
      ledger = indexLedger([...ledger.entries, ...plan.due.map((due) => sentOn(due, day))]);
    if (plan.due.length + unsendable.length + skipped.length > 0)
      yield { day, due: plan.due, unsendable, skipped };
  }
}

function sentOn({ key, rule, about, to }: Reminder, day: CivilDate): LedgerEntry {
  return { key, rule, about, recipient: to.id, status: "sent", day, reason: "" };
}
