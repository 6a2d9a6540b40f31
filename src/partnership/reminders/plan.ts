import type { CivilDate } from "../../core/dates/civil-date.ts";
import { fillText } from "../../libraries/index.ts";
import { listed } from "../../messages/lists.ts";
import { type CallTo, callTo } from "../invitations/call-to.ts";
import { hasUntoldChange } from "../invitations/changed-meetings.ts";
import type { Partnership } from "../partnership.ts";
import { type Addressee, addresseeOf } from "./addressee.ts";
import { type ConfiguredRule, configuredRules } from "./configured-rules.ts";
import { type DueDays, reminderDue } from "./due-days.ts";
import { type LedgerIndex, reasonNotToTry, reminderKey, seriesOf } from "./ledger.ts";
import { oneLine } from "./one-line.ts";
import { coordinatorsOn } from "./recipients.ts";
import type { Deadline, Occasion, ReminderRule } from "./rule.ts";
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
  /** What it tells of a meeting that it calls to. */
  readonly call?: CallTo;
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
  return planOf(remindersOf(partnership, today), ledger, today);
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
  const planned = new Set<string>();
  for (const candidate of candidates) {
    const { reminder } = candidate;
    const why = planned.has(reminder.key) ? "same-id" : reasonToSkip(candidate, ledger, today);
    if (why !== undefined) {
      plan.skipped.push({ reminder, why });
      continue;
    }
    planned.add(reminder.key);
    if (reminder.to.fault === undefined) plan.due.push(reminder);
    else plan.unsendable.push(reminder);
  }
  return plan;
}

interface Candidate {
  readonly rule: ConfiguredRule;
  readonly occasion: Occasion;
  readonly days: DueDays;
  readonly reminder: Reminder;
  /** Whether it must wait until people have been told that its meeting has changed. */
  readonly waits: boolean;
}

/** Every reminder whose day has come, whether or not it has been sent. */
function remindersOf(partnership: Partnership, today: CivilDate): readonly Candidate[] {
  return configuredRules(partnership).flatMap((rule) =>
    candidatesFor(partnership, rule, rule.definition.occasions(partnership, today), today),
  );
}

function candidatesFor(
  partnership: Partnership,
  rule: ConfiguredRule,
  occasions: readonly Occasion[],
  today: CivilDate,
): readonly Candidate[] {
  return occasions.flatMap((occasion) => {
    const { calls, number } = occasion;
    const days =
      number === undefined
        ? reminderDue(occasion, rule.offsets, partnership.settings, today)
        : atOnce(number, today);
    if (days === undefined) return [];
    const waits = calls !== undefined && number === undefined && hasUntoldChange(partnership, calls, today);
    const call = calls === undefined ? undefined : callTo(partnership, calls);
    return [...rolesByPerson(partnership, occasion, today)].map(([person, roles]) => ({
      rule,
      occasion,
      days,
      waits,
      reminder: {
        ...reminderTo(addresseeOf(partnership, person), roles, rule, occasion, days),
        ...(call === undefined ? {} : { call }),
      },
    }));
  });
}

function atOnce(number: number, today: CivilDate): DueDays {
  return { offset: number, from: today, to: today };
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
  const recipients = occasion.recipients.length > 0 ? occasion.recipients : instead;
  const roles = new Map<string, string[]>(recipients.length > 0 ? [] : [["", [""]]]);
  for (const { person, role } of recipients) roles.set(person, [...(roles.get(person) ?? []), role]);
  return roles;
}

function reminderTo(
  to: Addressee,
  roles: readonly string[],
  { definition, off, subject, body }: ConfiguredRule,
  occasion: Occasion,
  { offset }: DueDays,
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
  };
}

function reasonToSkip(
  { rule: { off, maximum }, occasion: { objectId, number }, days, waits, reminder: { key, to } }: Candidate,
  ledger: LedgerIndex,
  today: CivilDate,
): SkipReason | undefined {
  if (off !== undefined) return off;
  if (to.name === "") return "nobody";
  if (objectId === "" || to.id === "") return "without-id";
  const tried = reasonNotToTry(key, ledger, today);
  if (tried !== undefined) return tried;
  if (waits) return "change-untold";
  // What somebody has confirmed goes, however much else of the same has gone before.
  if (number === undefined && maximum !== undefined && ledger.countOf(seriesOf(key)) >= maximum)
    return "maximum";
  if (ledger.gotLetter(to.id, today) && today < days.to) return "one-a-day";
  return undefined;
}
