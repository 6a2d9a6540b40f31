import { addDays, type CivilDate } from "../../core/dates/civil-date.ts";
import { dateRange, weekdayAndDate } from "../../messages/dates.ts";
import { capitalised } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import { unreadableRule } from "../../partnership/checks/unreadable-rule.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import { ledgerEntries } from "../../partnership/reminders/ledger.ts";
import { type DayPlan, planBetween } from "../../partnership/reminders/plan-between.ts";
import { type Outcome, said } from "../command.ts";
import { placeIssues } from "../place-issues.ts";
import { requireSoundTabs } from "../read-tabs.ts";
import { REMINDER_TABS } from "./reminder-tabs.ts";
import { faultSentence, toldPlanned, toldSkipped, toldUnsendable } from "./told-letters.ts";

/** How far ahead people look where they do not say. */
const DAYS_AHEAD = 90;

/**
 * Who would get which reminder in the coming days, when and why, as if the program ran every day and nothing in the sheet
 * changed. Sends and writes nothing.
 *
 * @throws {AppError} `missing-tab` or `broken-tab`
 */
export function previewReminders(read: ReadWorkbook, today: CivilDate, days = DAYS_AHEAD): Outcome {
  requireSoundTabs(read, REMINDER_TABS, { ids: true });
  const { partnership, readings } = read;
  const last = addDays(today, days - 1);
  const plans = planBetween(partnership, ledgerEntries(readingOf(readings, "ledger")), today, last);
  const issues = placeIssues(unreadableRule.find(partnership, today), readings);
  const letters = plans.flatMap(({ day, due, unsendable, skipped }) => [
    ...due.map((reminder) => toldPlanned(reminder, day)),
    ...unsendable.map((reminder) => ({ ...toldUnsendable(reminder, "skipped"), day })),
    ...skipped.map((each) => ({ ...toldSkipped(each), day })),
  ]);
  return said(toldPlans(plans, dateRange(today, last)), { issues, letters });
}

function toldPlans(plans: readonly DayPlan[], period: string): string {
  const sending = plans.filter(({ due, unsendable }) => due.length + unsendable.length > 0);
  if (sending.length === 0) return `Inga påminnelser ska skickas ${period}.`;
  return [`Så här skulle påminnelserna gå ${period}:`, ...sending.map(toldDay)].join("\n\n");
}

/** A day with its letters; under it each reminder with those who get it and as what, and those whom nothing reaches. */
function toldDay({ day, due, unsendable }: DayPlan): string {
  const readers = new Set(due.map(({ to }) => to.id)).size;
  const subjects = new Map<string, string[]>();
  for (const { subject, to, role } of due)
    subjects.set(subject, [...(subjects.get(subject) ?? []), `${to.name} (${role})`]);
  return [
    `${capitalised(weekdayAndDate(day))}, ${counted(readers, "brev", "brev")}`,
    ...[...subjects].map(([subject, people]) => `– ${subject}: ${people.join("; ")}`),
    ...unsendable.map((reminder) => `– ${reminder.to.name} får inget brev. ${faultSentence(reminder)}`),
  ].join("\n");
}
