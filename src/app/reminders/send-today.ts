import type { CivilDate } from "../../core/dates/civil-date.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import { type Digest, tellsOf } from "../../partnership/reminders/digest.ts";
import type { Reminder } from "../../partnership/reminders/reminder.ts";
import { NOT_REACHED } from "../../partnership/reminders/skip-reasons.ts";
import { type Outcome, said } from "../command.ts";
import type { Ports } from "../ports/index.ts";
import { ledgerRow, type RunStamp, sendInChunks } from "./send-in-chunks.ts";
import type { Fate } from "./send-letter.ts";
import { sentSentence } from "./sentences.ts";
import { outgoingLetters, type Today } from "./todays-letters.ts";
import { faultSentence, toldFate, toldSkipped, toldUnsendable } from "./told-letters.ts";
import { unreachedChanges } from "./unreached-changes.ts";

/** Texts that the document remembers, by name. */
export type Memory = Readonly<Record<string, string>>;

/** Sends what is due, and writes down what has nowhere to go. The caller holds the document's lock. */
export function sendToday(
  ports: Ports,
  read: ReadWorkbook,
  today: CivilDate,
  asked: Today,
  memory: Memory,
): Outcome {
  const { plan, digests, late, ledger } = asked;
  const room = digests.length === 0 ? 0 : Math.max(0, ports.mail.remaining());
  const going = digests.slice(0, room);
  const unreachable = plan.unsendable.filter(({ key }) => ledger.of(key).length === 0);
  const unrecorded = [
    ...[...unreachable, ...late].map((reminder) => ({ reminder, reason: faultSentence(reminder) })),
    ...unreachedChanges(going, digests.slice(room), ledger).map((reminder) => ({
      reminder,
      reason: NOT_REACHED.quota,
    })),
  ];
  const fates = recordAndSend(ports, read, today, going, unrecorded, memory);
  const letters = [
    ...digests.flatMap((digest, place) =>
      tellsOf(digest).map((tell) => toldFate(tell, digest, fates[place])),
    ),
    ...[...plan.unsendable, ...late].map((reminder) => toldUnsendable(reminder, "failed")),
    ...plan.skipped.map(toldSkipped),
  ];
  return said(sentSentence(fates, unreachable.length, late.length, digests.length - fates.length), {
    letters,
  });
}

/** Leaves the ledger alone where there is nothing to write in it. */
function recordAndSend(
  ports: Ports,
  read: ReadWorkbook,
  today: CivilDate,
  digests: readonly Digest[],
  unrecorded: readonly { readonly reminder: Reminder; readonly reason: string }[],
  memory: Memory,
): readonly Fate[] {
  const reading = readingOf(read.readings, "ledger");
  const isLeftSending = reading.rows.some(({ status }) => status === "sending");
  if (digests.length + unrecorded.length === 0 && !isLeftSending) {
    remember(ports, memory);
    return [];
  }
  const stamp: RunStamp = { run: ports.ids.run(), now: () => `${today} ${ports.clock.now().time}` };
  const settled = unrecorded.map(({ reminder, reason }) => ledgerRow(reminder, "failed", reason, stamp));
  const now = { date: today, time: ports.clock.now().time };
  const letters = outgoingLetters(read, digests, now, ports.workbook);
  return sendInChunks(ports, reading, letters, settled, stamp, memory);
}

/** Lets the document remember the texts; no call where there are none. */
export function remember(ports: Ports, memory: Memory): void {
  if (Object.keys(memory).length > 0) ports.memory.write(memory);
}
