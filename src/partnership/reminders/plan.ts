import type { CivilDate } from "../../core/dates/civil-date.ts";
import { fillText } from "../../libraries/index.ts";
import { listed } from "../../messages/lists.ts";
import type { Partnership } from "../partnership.ts";
import { type Addressee, addresseeOf } from "./addressee.ts";
import { type ConfiguredRule, configuredRules } from "./configured-rules.ts";
import { waitingOverDayOff } from "./days-off.ts";
import { type DueDays, reminderDue } from "./due-days.ts";
import { type LedgerIndex, reasonNotToTry, reminderKey, seriesOf } from "./ledger.ts";
import { oneLine } from "./one-line.ts";
import { coordinatorsOn } from "./recipients.ts";
import type { Deadline, Occasion, Recipient } from "./rule.ts";
import type { SkipReason } from "./skip-reasons.ts";

/** One reminder to one person, with its words. */
export interface Reminder {
  readonly key: string;
  readonly rule: string;
  readonly about: string;
  readonly to: Addressee;
  /** As what the person gets it: `tjänsteperson för Haninge`. */
  readonly role: string;
  readonly subject: string;
  readonly text: string;
  readonly deadline: Deadline;
  /** Last day on which it is still worth sending. */
  readonly lastDay: CivilDate;
}

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
  const plan = { due: [] as Reminder[], unsendable: [] as Reminder[], skipped: [] as SkippedReminder[] };
  const planned = new Map<string, { days: DueDays; reader: string; reminder: Reminder }>();
  for (const candidate of remindersOf(partnership, ledger, today)) {
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

interface Candidate {
  readonly rule: ConfiguredRule;
  readonly occasion: Occasion;
  readonly days: DueDays;
  readonly hasAnswered: boolean;
  readonly reminder: Reminder;
}

/** Every reminder whose day has come, whether or not it has been sent. */
function remindersOf(partnership: Partnership, ledger: LedgerIndex, today: CivilDate): readonly Candidate[] {
  const rules = configuredRules(partnership);
  const soFar = { ledger, titles: new Map(rules.map(({ definition: { id, title } }) => [id, title])) };
  return rules.flatMap((rule) =>
    rule.definition.occasions(partnership, today, soFar).flatMap((occasion) => {
      const days = reminderDue(occasion, rule.offsets, partnership.settings, today);
      if (days === undefined) return [];
      const candidates = (people: RolesByPerson, hasAnswered: boolean) =>
        [...people].map(([person, roles]) => ({
          rule,
          occasion,
          days,
          hasAnswered,
          reminder: reminderTo(addresseeOf(partnership, person), roles, rule, occasion, days),
        }));
      return [
        ...candidates(readersOf(partnership, occasion, today), false),
        ...candidates(rolesByPerson(occasion.answered ?? []), true),
      ];
    }),
  );
}

/** What people get a reminder as, by their names. */
type RolesByPerson = ReadonlyMap<string, readonly string[]>;

/** What is nobody's falls to the coordinators; without them it is still told, to no one. */
function readersOf(partnership: Partnership, occasion: Occasion, today: CivilDate): RolesByPerson {
  const { recipients, answered = [] } = occasion;
  if (recipients.length + answered.length > 0) return rolesByPerson(recipients);
  const instead = coordinatorsOn(partnership, today).map(({ person }) => ({
    person,
    role: "samordnare, eftersom ingen annan mottagare finns",
  }));
  return instead.length > 0 ? rolesByPerson(instead) : new Map([["", [""]]]);
}

function rolesByPerson(recipients: readonly Recipient[]): RolesByPerson {
  const roles = new Map<string, string[]>();
  for (const { person, role } of recipients) roles.set(person, [...(roles.get(person) ?? []), role]);
  return roles;
}

function reminderTo(
  to: Addressee,
  roles: readonly string[],
  { definition, off, subject, body }: ConfiguredRule,
  occasion: Occasion,
  { offset, to: lastDay }: DueDays,
): Reminder {
  // Only a rule that is off can have words that cannot be filled; the standard ones then tell what it would have been about.
  const words = off === undefined ? { subject, body } : definition;
  return {
    key: reminderKey(definition.id, occasion.objectId, occasion.day, offset, to.id),
    rule: definition.id,
    about: oneLine(occasion.about),
    to,
    role: listed([...new Set(roles)]),
    subject: oneLine(fillText(words.subject, occasion.values)),
    text: fillText(words.body, occasion.values),
    deadline: occasion.deadline,
    lastDay,
  };
}

function reasonToSkip(
  { rule: { off, maximum }, occasion, days, hasAnswered, reminder: { key, to } }: Candidate,
  ledger: LedgerIndex,
  today: CivilDate,
): SkipReason | undefined {
  if (off !== undefined) return off;
  if (to.name === "") return "nobody";
  if (occasion.objectId === "" || to.id === "") return "without-id";
  const tried = reasonNotToTry(key, ledger, today);
  if (tried !== undefined) return tried;
  if (hasAnswered) return "answered";
  if (maximum !== undefined && ledger.countOf(seriesOf(key)) >= maximum) return "maximum";
  if (ledger.gotLetter(to.id, today) && today < days.to) return "one-a-day";
  return undefined;
}
