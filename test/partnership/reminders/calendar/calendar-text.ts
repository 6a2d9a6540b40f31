import { weekdayAndDate } from "../../../../src/messages/dates.ts";
import { capitalised, listed } from "../../../../src/messages/lists.ts";
import { counted } from "../../../../src/messages/numbers.ts";
import type { Reminder } from "../../../../src/partnership/reminders/reminder.ts";
import { reminderRuleList } from "../../../../src/partnership/reminders/rules/index.ts";
import type { RunDay } from "./run-of-days.ts";

/** A rule with more subjects than this on one day is told in one line. */
const MOST_SUBJECTS = 3;

/** The letters of each day, for a person to read: a line for each thing with those who get it. */
export function calendarText(days: readonly RunDay[]): string {
  return days
    .filter(({ digests }) => digests.length > 0)
    .flatMap(dayLines)
    .join("\n");
}

function dayLines({ day, digests }: RunDay): readonly string[] {
  const reminders = digests.flatMap((digest) => digest.reminders);
  const notices = digests.flatMap((digest) => digest.notices);
  return [
    `${capitalised(weekdayAndDate(day))}: ${counted(digests.length, "brev", "brev")}`,
    ...reminderRuleList.flatMap(({ id, title }) => ruleLines(id, title, reminders)),
    ...(notices.length === 0 ? [] : [`  ${counted(notices.length, "utskick", "utskick")} att följa upp`]),
  ];
}

function ruleLines(id: string, title: string, all: readonly Reminder[]): readonly string[] {
  const reminders = all.filter(({ rule }) => rule === id);
  const subjects = [...new Set(reminders.map(({ subject }) => subject))];
  if (subjects.length > MOST_SUBJECTS)
    return [`  ${id} ${title}, ${subjects.length} olika → ${readersText(reminders)}`];
  return subjects.map(
    (subject) => `  ${id} ${subject} → ${readersText(reminders.filter((one) => one.subject === subject))}`,
  );
}

/** Few by name; many as what they get it. */
function readersText(reminders: readonly Reminder[]): string {
  const names = [...new Set(reminders.map(({ to }) => to.name))];
  if (names.length <= 3) return listed(names);
  const roles = new Map<string, number>();
  for (const { role } of reminders) {
    const word = role.replace(/ för .*$/, "");
    roles.set(word, (roles.get(word) ?? 0) + 1);
  }
  return listed([...roles].map(([word, count]) => `${count} som ${word}`));
}
