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
import type { Deadline, Occasion } from "./rule.ts";
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
  for (const { rule, occasion, days, reminder, spared } of remindersOf(partnership, ledger, today)) {
    const why = planned.has(reminder.key)
      ? "same-id"
      : (spared ?? reasonToSkip(rule, occasion, days, reminder, ledger, today));
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
  readonly reminder: Reminder;
  readonly spared?: SkipReason;
}

/** Every reminder whose day has come, whether or not it has been sent. */
function remindersOf(partnership: Partnership, ledger: LedgerIndex, today: CivilDate): readonly Candidate[] {
  const rules = configuredRules(partnership);
  const soFar = { ledger, titles: new Map(rules.map(({ definition: { id, title } }) => [id, title])) };
  return rules.flatMap((rule) =>
    rule.definition.occasions(partnership, today, soFar).flatMap((occasion) => {
      const days = reminderDue(occasion, rule.offsets, partnership.settings, today);
      if (days === undefined) return [];
      const to = (person: string, roles: readonly string[]) =>
        reminderTo(addresseeOf(partnership, person), roles, rule, occasion, days);
      const candidate = { rule, occasion, days };
      return [
        ...[...rolesByPerson(partnership, occasion, today)].map(([person, roles]) => ({
          ...candidate,
          reminder: to(person, roles),
        })),
        ...sparedIn(occasion).map(({ person, role, why }) => ({
          ...candidate,
          reminder: to(person, [role]),
          spared: why,
        })),
      ];
    }),
  );
}

/** What is nobody's falls to the coordinators; without them it is still told, to no one. */
function rolesByPerson(
  partnership: Partnership,
  occasion: Occasion,
  today: CivilDate,
): ReadonlyMap<string, readonly string[]> {
  const instead = coordinatorsOn(partnership, today).map(({ person }) => ({
    person,
    role: "samordnare, eftersom ingen annan mottagare finns",
  }));
  const isSomebodys = occasion.recipients.length + sparedIn(occasion).length > 0;
  const recipients = isSomebodys ? occasion.recipients : instead;
  const roles = new Map<string, string[]>(isSomebodys || recipients.length > 0 ? [] : [["", [""]]]);
  for (const { person, role } of recipients) roles.set(person, [...(roles.get(person) ?? []), role]);
  return roles;
}

function sparedIn({ spared = [], recipients }: Occasion): NonNullable<Occasion["spared"]> {
  return spared.filter(({ person }) => recipients.every((recipient) => recipient.person !== person));
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
  { off, maximum }: ConfiguredRule,
  { objectId }: Occasion,
  days: DueDays,
  { key, to }: Reminder,
  ledger: LedgerIndex,
  today: CivilDate,
): SkipReason | undefined {
  if (off !== undefined) return off;
  if (to.name === "") return "nobody";
  if (objectId === "" || to.id === "") return "without-id";
  const tried = reasonNotToTry(key, ledger, today);
  if (tried !== undefined) return tried;
  if (maximum !== undefined && ledger.countOf(seriesOf(key)) >= maximum) return "maximum";
  if (ledger.gotLetter(to.id, today) && today < days.to) return "one-a-day";
  return undefined;
}
