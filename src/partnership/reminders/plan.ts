import type { CivilDate } from "../../core/dates/civil-date.ts";
import type { Partnership } from "../partnership.ts";
import { type Candidate, candidatesFor, candidatesOn } from "./candidates.ts";
import { configuredRules } from "./configured-rules.ts";
import { waitingOverDayOff } from "./days-off.ts";
import type { DueDays } from "./due-days.ts";
import { type LedgerIndex, reasonNotToTry, seriesOf } from "./ledger.ts";
import type { Reminder } from "./reminder.ts";
import type { Occasion, ReminderRule } from "./rule.ts";
import type { SkipReason } from "./skip-reasons.ts";

/** What a day asks for: reminders to send, those that have nowhere to go, and those that are due but stay. */
export interface Plan {
  readonly due: readonly Reminder[];
  /** Reminders to people who cannot be written to; `to.fault` says why. */
  readonly unsendable: readonly Reminder[];
  readonly skipped: readonly SkippedReminder[];
}

export interface SkippedReminder {
  readonly reminder: Reminder;
  readonly why: SkipReason;
}

/** What should be sent on a day. Pure: the same partnership, ledger and day give the same plan. */
export function planReminders(partnership: Partnership, ledger: LedgerIndex, today: CivilDate): Plan {
  return planOf(candidatesOn(partnership, ledger, today), ledger, today);
}

/** What should be sent on a day because of these occasions of one rule, whatever the rule itself finds. */
export function planOccasions(
  partnership: Partnership,
  ledger: LedgerIndex,
  today: CivilDate,
  definition: ReminderRule,
  occasions: readonly Occasion[],
): Plan {
  const rules = configuredRules(partnership).filter((rule) => rule.definition.id === definition.id);
  return planOf(
    rules.flatMap((rule) => candidatesFor(partnership, rule, occasions, today)),
    ledger,
    today,
  );
}

function planOf(candidates: readonly Candidate[], ledger: LedgerIndex, today: CivilDate): Plan {
  const plan = { due: [] as Reminder[], unsendable: [] as Reminder[], skipped: [] as SkippedReminder[] };
  const planned = new Map<string, { days: DueDays; reader: string; reminder: Reminder }>();
  for (const candidate of candidates) {
    const { days, reminder } = candidate;
    const why = planned.has(reminder.key) ? "same-id" : reasonToSkip(candidate, ledger, today);
    if (why === undefined) planned.set(reminder.key, { days, reader: reminder.to.id, reminder });
    else plan.skipped.push({ reminder, why });
  }
  const waiting = waitingOverDayOff([...planned.values()], today);
  for (const each of planned.values()) {
    const { reminder } = each;
    if (waiting.has(each)) plan.skipped.push({ reminder, why: "day-off" });
    else if (reminder.to.fault === undefined) plan.due.push(reminder);
    else plan.unsendable.push(reminder);
  }
  return plan;
}

function reasonToSkip(
  { rule: { off, maximum }, occasion, days, hasAnswered, waits, reminder: { key, to } }: Candidate,
  ledger: LedgerIndex,
  today: CivilDate,
): SkipReason | undefined {
  if (off !== undefined) return off;
  if (to.name === "") return "nobody";
  if (occasion.objectId === "" || to.id === "") return "without-id";
  const tried = reasonNotToTry(key, ledger, today);
  if (tried !== undefined) return tried;
  if (hasAnswered) return "answered";
  if (waits) return "change-untold";
  const isConfirmed = occasion.number !== undefined;
  // What somebody has confirmed goes, however much else of the same has gone before.
  if (!isConfirmed && maximum !== undefined && ledger.countOf(seriesOf(key)) >= maximum) return "maximum";
  if (ledger.gotLetter(to.id, today) && today < days.to) return "one-a-day";
  return undefined;
}
