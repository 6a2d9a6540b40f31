import { addDays, type CivilDate } from "../../core/dates/civil-date.ts";
import { dateRange, weekdayAndDate } from "../../messages/dates.ts";
import { capitalised } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import { unreadableRule } from "../../partnership/checks/unreadable-rule.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import { ledgerEntries } from "../../partnership/reminders/ledger.ts";
import { type DayPlan, planBetween } from "../../partnership/reminders/plan-between.ts";
import { SKIP_REASONS } from "../../partnership/reminders/skip-reasons.ts";
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

/** How many letters go, on how many days, when the next do, and how many reminders do not go and why; each of them is among the letters. */
function toldPlans(plans: readonly DayPlan[], period: string): string {
  const stays = staying(plans);
  const sending = plans.filter(({ due }) => due.length > 0);
  const people = new Set(sending.flatMap(({ due }) => due.map(({ to }) => to.id))).size;
  const letters = sending.reduce((sum, plan) => sum + lettersOn(plan), 0);
  const [next] = sending;
  const lead =
    next === undefined
      ? `Inga påminnelser ska skickas ${period}.`
      : `${capitalised(period)} skulle ${counted(letters, "brev", "brev")} gå till ${counted(people, "person", "personer")}, på ${counted(sending.length, "dag", "olika dagar")}. Närmast: ${counted(lettersOn(next), "brev", "brev")} ${weekdayAndDate(next.day)}.`;
  return [lead, ...(stays.length === 0 ? [] : [["Detta går inte ut:", ...stays].join("\n")])].join("\n\n");
}

/** One letter a person and day. */
function lettersOn({ due }: DayPlan): number {
  return new Set(due.map(({ to }) => to.id)).size;
}

/** A line for each reason, with how many reminders it keeps. */
function staying(plans: readonly DayPlan[]): readonly string[] {
  const counts = new Map<string, number>();
  const reasons = plans.flatMap(({ unsendable, skipped }) => [
    ...unsendable.map(faultSentence),
    ...skipped.map(({ why }) => SKIP_REASONS[why]),
  ]);
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `– ${counted(count, "påminnelse", "påminnelser")}: ${reason}`);
}
