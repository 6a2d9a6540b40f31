import { addDays, type CivilDate } from "../../core/dates/civil-date.ts";
import type { Partnership } from "../partnership.ts";
import { type Digest, digestsOf } from "./digest.ts";
import { dayPlans } from "./plan-between.ts";
import type { Reminder } from "./reminder.ts";

/** Whose letter is to be shown, and of what. */
export interface TrialWish {
  /** Name of a person; without it whoever is the first to be told. */
  readonly person: string | undefined;
  /** Id of a rule that the letter must hold something of. */
  readonly rule: string | undefined;
}

/** A letter that somebody gets on a day, among all that go that day. */
export interface TrialDigest {
  readonly day: CivilDate;
  readonly digest: Digest;
  readonly all: readonly Digest[];
}

/** So far ahead is looked for a letter; every rule comes round within a year. */
const DAYS_AHEAD = 366;

/**
 * The first letter of the kind that is wished for, from one day to another: as the rules give it if everything before has been
 * sent in time, whatever has been sent in truth. It is there also for somebody who cannot be written to.
 */
export function trialDigest(
  partnership: Partnership,
  { person, rule }: TrialWish,
  from: CivilDate,
  to: CivilDate = addDays(from, DAYS_AHEAD),
): TrialDigest | undefined {
  const { settings } = partnership;
  const whenever = { ...partnership, settings: { ...settings, remindersFrom: "" } };
  const isWished = (reminder: Reminder) =>
    (person === undefined || reminder.to.name === person) && (rule === undefined || reminder.rule === rule);
  for (const plan of dayPlans(whenever, [], addDays(from, -settings.catchUpDays), to)) {
    const reminders = [...plan.due, ...plan.unsendable];
    const reader = reminders.find(isWished)?.to.id;
    if (plan.day < from || reader === undefined) continue;
    const all = digestsOf(reminders, []);
    const digest = all.find((each) => each.to.id === reader);
    if (digest !== undefined) return { day: plan.day, digest, all };
  }
  return undefined;
}
