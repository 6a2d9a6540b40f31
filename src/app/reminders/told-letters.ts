import type { CivilDate } from "../../core/dates/civil-date.ts";
import { capitalised } from "../../messages/lists.ts";
import { type Digest, digestSubject, type Tell } from "../../partnership/reminders/digest.ts";
import type { SkippedReminder } from "../../partnership/reminders/plan.ts";
import type { Reminder } from "../../partnership/reminders/reminder.ts";
import { ADDRESS_FAULTS, SKIP_REASONS, TOO_LATE } from "../../partnership/reminders/skip-reasons.ts";
import type { ToldLetter } from "../command.ts";
import type { Fate } from "./send-letter.ts";

const WAITING = "Dagens utrymme för e-post eller körningens tid är slut. Brevet skickas vid nästa körning.";

/** What is due to somebody on the day of the run, as part of the letter that it would go in. */
export function toldDue(tell: Tell, digest: Digest): ToldLetter {
  return { ...toldOf(tell), subject: digestSubject(digest), status: "planned", reason: roleOf(tell) };
}

/** What became of it. @param fate `undefined` where the run ended before. */
export function toldFate(tell: Tell, digest: Digest, fate: Fate | undefined): ToldLetter {
  const letter = { ...toldOf(tell), subject: digestSubject(digest) };
  if (fate === undefined) return { ...letter, status: "skipped", reason: WAITING };
  return { ...letter, status: fate.status, reason: fate.reason ?? roleOf(tell) };
}

/** A reminder that will go on a coming day. */
export function toldPlanned(reminder: Reminder, day: CivilDate): ToldLetter {
  return { ...toldOf(reminder), status: "planned", reason: roleOf(reminder), day };
}

/** A reminder that is due but stays. */
export function toldSkipped({ reminder, why }: SkippedReminder): ToldLetter {
  return { ...toldOf(reminder), status: "skipped", reason: SKIP_REASONS[why] };
}

/** A reminder that goes to nobody. */
export function toldUnsendable(reminder: Reminder, status: "skipped" | "failed"): ToldLetter {
  return { ...toldOf(reminder), status, reason: faultSentence(reminder) };
}

/** Why a reminder goes to nobody: the person cannot be written to, or it is too late. */
export function faultSentence({ to }: Reminder): string {
  return to.fault === undefined ? TOO_LATE : ADDRESS_FAULTS[to.fault];
}

function toldOf(tell: Tell) {
  const { key, rule, to } = tell;
  return { key, rule, to: to.email ?? to.name, subject: "subject" in tell ? tell.subject : tell.about };
}

function roleOf(tell: Tell): string {
  return "role" in tell ? `${capitalised(tell.role)}.` : "Samordnare.";
}
