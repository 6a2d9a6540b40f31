import type { CivilDate } from "../../../src/core/dates/civil-date.ts";
import type { Partnership } from "../../../src/partnership/partnership.ts";
import type { Reminder } from "../../../src/partnership/reminders/reminder.ts";
import { runOfDays } from "./calendar/run-of-days.ts";

/** The reminders of a rule that go when the program runs every day of a stretch, each with its day. */
export function remindersOf(
  rule: string,
  partnership: Partnership,
  from: CivilDate,
  to: CivilDate,
): readonly (Reminder & { readonly day: CivilDate })[] {
  return runOfDays(partnership, from, to).flatMap(({ day, digests }) =>
    digests
      .flatMap(({ reminders }) => reminders)
      .filter((reminder) => reminder.rule === rule)
      .map((reminder) => ({ ...reminder, day })),
  );
}

/** The days on which a rule's reminders go in a stretch of days, each with those who get them. */
export function went(
  rule: string,
  partnership: Partnership,
  from: CivilDate,
  to: CivilDate,
): Readonly<Record<CivilDate, readonly string[]>> {
  const days: Record<CivilDate, string[]> = {};
  for (const { day, to: reader } of remindersOf(rule, partnership, from, to))
    days[day] = [...(days[day] ?? []), reader.name];
  return days;
}
