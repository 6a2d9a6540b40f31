import type { CivilDate } from "../../core/dates/civil-date.ts";
import { callTo } from "../invitations/call-to.ts";
import { hasUntoldChange } from "../invitations/changed-meetings.ts";
import type { Partnership } from "../partnership.ts";
import { addresseeOf } from "./addressee.ts";
import { type ConfiguredRule, configuredRules } from "./configured-rules.ts";
import { type DueDays, reminderDue } from "./due-days.ts";
import type { LedgerIndex } from "./ledger.ts";
import { coordinatorsOn } from "./recipients.ts";
import { type Reminder, reminderTo } from "./reminder.ts";
import type { Occasion, Recipient } from "./rule.ts";

/** A reminder whose day has come, and what decides whether it goes. */
export interface Candidate {
  readonly rule: ConfiguredRule;
  readonly occasion: Occasion;
  readonly days: DueDays;
  readonly hasAnswered: boolean;
  readonly reminder: Reminder;
  /** Whether it must wait until people have been told that its meeting has changed. */
  readonly waits: boolean;
}

/** Every reminder whose day has come, whether or not it has been sent. */
export function candidatesOn(
  partnership: Partnership,
  ledger: LedgerIndex,
  today: CivilDate,
): readonly Candidate[] {
  const rules = configuredRules(partnership);
  const soFar = { ledger, titles: new Map(rules.map(({ definition: { id, title } }) => [id, title])) };
  return rules.flatMap((rule) =>
    candidatesFor(partnership, rule, rule.definition.occasions(partnership, today, soFar), today),
  );
}

/** Those that come of some occasions of one rule. */
export function candidatesFor(
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
    const candidates = (people: RolesByPerson, hasAnswered: boolean) =>
      [...people].map(([person, roles]) => ({
        rule,
        occasion,
        days,
        hasAnswered,
        waits,
        reminder: {
          ...reminderTo(addresseeOf(partnership, person), roles, rule, occasion, days),
          ...(call === undefined ? {} : { call }),
        },
      }));
    return [
      ...candidates(readersOf(partnership, occasion, today), false),
      ...candidates(rolesByPerson(occasion.answered ?? []), true),
    ];
  });
}

function atOnce(number: number, today: CivilDate): DueDays {
  return { offset: number, from: today, to: today };
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
