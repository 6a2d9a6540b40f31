import { addDays, type CivilDate } from "../../../../src/core/dates/civil-date.ts";
import type { Partnership } from "../../../../src/partnership/partnership.ts";
import { type Digest, digestsOf, tellsOf } from "../../../../src/partnership/reminders/digest.ts";
import { indexLedger, type LedgerEntry } from "../../../../src/partnership/reminders/ledger.ts";
import { noticesFor } from "../../../../src/partnership/reminders/notices.ts";
import { type Plan, planReminders } from "../../../../src/partnership/reminders/plan.ts";

/** A day on which something was due. */
export interface RunDay {
  readonly day: CivilDate;
  readonly plan: Plan;
  /** The letters that went. */
  readonly digests: readonly Digest[];
}

/** Every day from one to another with each letter sent as it is due, into a ledger as the sender keeps it. */
export function runOfDays(partnership: Partnership, from: CivilDate, to: CivilDate): readonly RunDay[] {
  const entries: LedgerEntry[] = [];
  const days: RunDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const ledger = indexLedger(entries);
    const plan = planReminders(partnership, ledger, day);
    const digests = digestsOf(plan.due, noticesFor(partnership, ledger, plan, day));
    for (const { key, rule, about, to: reader } of digests.flatMap(tellsOf))
      entries.push({ key, rule, about, recipient: reader.id, status: "sent", day, reason: "" });
    const seen = new Set(entries.map(({ key }) => key));
    for (const { key, rule, about, to: reader } of plan.unsendable)
      if (!seen.has(key))
        entries.push({ key, rule, about, recipient: reader.id, status: "failed", day, reason: "" });
    days.push({ day, plan, digests });
  }
  return days;
}
