import type { CivilDate } from "../../core/dates/civil-date.ts";
import { fillText } from "../../libraries/index.ts";
import { listed } from "../../messages/lists.ts";
import type { CallTo } from "../invitations/call-to.ts";
import type { Addressee } from "./addressee.ts";
import type { ConfiguredRule } from "./configured-rules.ts";
import { type DueDays, NO_END } from "./due-days.ts";
import { reminderKey } from "./ledger.ts";
import { oneLine } from "./one-line.ts";
import type { Deadline, Occasion } from "./rule.ts";

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
  /** What it tells of a meeting that it calls to. */
  readonly call?: CallTo;
}

/** What an occasion comes to for one person. @param roles As what the person gets it. */
export function reminderTo(
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
    // What somebody has confirmed is worth telling until it is told.
    lastDay: occasion.number === undefined ? lastDay : NO_END,
  };
}
