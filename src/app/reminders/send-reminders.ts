import type { CivilDate } from "../../core/dates/civil-date.ts";
import { unreadableRule } from "../../partnership/checks/unreadable-rule.ts";
import type { ReadWorkbook } from "../../partnership/partnership.ts";
import { tellsOf } from "../../partnership/reminders/digest.ts";
import { type Outcome, said } from "../command.ts";
import { lastRun } from "../heartbeat.ts";
import { placeIssues } from "../place-issues.ts";
import type { Ports } from "../ports/index.ts";
import { requireSoundTabs } from "../read-tabs.ts";
import { checkedLedger } from "./checked-ledger.ts";
import { REMINDER_TABS } from "./reminder-tabs.ts";
import { type Memory, remember, sendToday } from "./send-today.ts";
import { previewSentence, trialSentence } from "./sentences.ts";
import { type Today, todaysDigests } from "./todays-letters.ts";
import { toldDue, toldSkipped, toldUnsendable } from "./told-letters.ts";

export interface SendOptions {
  /** Whether letters go out; without it nothing but what would go is told. */
  readonly send: boolean;
  /** Whether the coordinator has said that the ledger is right as it stands. */
  readonly confirmLedger: boolean;
  /** Tells what would be sent, and neither sends nor writes anything. */
  readonly preview?: boolean;
  /** What else the document is to remember of the run; it costs no call of its own where letters go. */
  readonly heartbeat?: Memory;
}

/**
 * Sends what is due on the day, or says what would be sent.
 *
 * @param read The workbook, read under the document's lock and with ids stamped; the caller holds the lock.
 * @throws {AppError} `missing-tab`, `broken-tab`, or `ledger-changed` where *Utskick* is not as the program left it.
 */
export function sendReminders(
  ports: Ports,
  read: ReadWorkbook,
  today: CivilDate,
  { send, confirmLedger, preview = false, heartbeat = {} }: SendOptions,
): Outcome {
  requireSoundTabs(read, REMINDER_TABS, { ids: true });
  const known = send || confirmLedger ? checkedLedger(ports.memory, read, confirmLedger) : {};
  const memory = { ...heartbeat, ...known };
  // What a run did not get to is only lost where it would have been sent.
  const since = send ? lastRun(ports.memory.read())?.slice(0, 10) : undefined;
  const asked = todaysDigests(read, today, since);
  const outcome =
    send && !preview
      ? sendToday(ports, read, today, asked, memory)
      : tryToday(ports, asked, preview ? {} : memory, send);
  return { ...outcome, issues: placeIssues(unreadableRule.find(read.partnership, today), read.readings) };
}

/** Says what would go, and sends nothing. @param isOn Whether it would really go. */
function tryToday(ports: Ports, { plan, digests }: Today, memory: Memory, isOn: boolean): Outcome {
  remember(ports, memory);
  const letters = [
    ...digests.flatMap((digest) => tellsOf(digest).map((tell) => toldDue(tell, digest))),
    ...plan.unsendable.map((reminder) => toldUnsendable(reminder, "skipped")),
    ...plan.skipped.map(toldSkipped),
  ];
  return said((isOn ? previewSentence : trialSentence)(digests.length, plan.unsendable.length), { letters });
}
