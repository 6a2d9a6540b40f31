import { addDays, type CivilDate } from "../../core/dates/civil-date.ts";
import { weekdayAndDate } from "../../messages/dates.ts";
import { capitalised, inSwedishOrder, listedBriefly } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import { ledgerEntries } from "../../partnership/reminders/ledger.ts";
import { type DayPlan, planBetween } from "../../partnership/reminders/plan-between.ts";
import type { Reminder } from "../../partnership/reminders/reminder.ts";
import { ADDRESS_FAULTS, type AddressFault } from "../../partnership/reminders/skip-reasons.ts";
import type { ToldLetter } from "../command.ts";
import { toldPlanned, toldUnsendable } from "./told-letters.ts";

/** So many days are shown before reminders are switched on. */
const DAYS = 14;

/** What comes of switching reminders on. */
export interface FirstLetters {
  /** A line for today and for each day with letters, and one for each kind of people who cannot be reached. */
  readonly lines: readonly string[];
  /** People who get a letter at once. */
  readonly today: number;
  readonly letters: readonly ToldLetter[];
}

/** Who would get a letter today and on the days that follow, and who has something to be told but cannot be written to. */
export function firstLetters({ partnership, readings }: ReadWorkbook, today: CivilDate): FirstLetters {
  const entries = ledgerEntries(readingOf(readings, "ledger"));
  const plans = planBetween(partnership, entries, today, addDays(today, DAYS - 1));
  const first = readersOf(plans.find(({ day }) => day === today));
  return {
    today: first,
    lines: [
      `I dag har ${first === 0 ? "ingen" : counted(first, "person", "personer")} något att påminnas om.`,
      ...plans
        .filter((plan) => plan.day !== today && plan.due.length > 0)
        .map(
          (plan) =>
            `${capitalised(weekdayAndDate(plan.day))} får ${counted(readersOf(plan), "person", "personer")} brev.`,
        ),
      ...unreachable(plans.flatMap(({ unsendable }) => unsendable)),
    ],
    letters: plans.flatMap(({ day, due, unsendable }) => [
      ...due.map((reminder) => toldPlanned(reminder, day)),
      ...unsendable.map((reminder) => ({ ...toldUnsendable(reminder, "skipped"), day })),
    ]),
  };
}

function readersOf(plan: DayPlan | undefined): number {
  return new Set(plan?.due.map(({ to }) => to.id)).size;
}

/** Those who cannot be written to, by why. */
function unreachable(reminders: readonly Reminder[]): readonly string[] {
  const names = new Map<AddressFault, Set<string>>();
  for (const { to } of reminders)
    if (to.fault !== undefined) names.set(to.fault, (names.get(to.fault) ?? new Set()).add(to.name));
  return [...names].map(
    ([fault, people]) =>
      `${counted(people.size, "person", "personer")} får inget brev: ${listedBriefly([...people].sort(inSwedishOrder))}. ${ADDRESS_FAULTS[fault]}`,
  );
}
