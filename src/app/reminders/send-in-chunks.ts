import { callText } from "../../partnership/invitations/call-text.ts";
import type { Reminder } from "../../partnership/reminders/reminder.ts";
import type { Ports } from "../ports/index.ts";
import type { Letter } from "../ports/mail.ts";
import { headAfter, headOf, headText, LEDGER_HEAD } from "./ledger-head.ts";
import {
  type LedgerReading,
  type LedgerValues,
  ledgerLines,
  ledgerRectangle,
  lineOf,
  provenRow,
  writesForLeftSending,
} from "./ledger-rows.ts";
import { type Fate, OUT_OF_QUOTA, OUT_OF_TIME, sendLetter } from "./send-letter.ts";

/** A letter and everything that it tells: a row of the ledger for each. */
export interface Outgoing {
  readonly letter: Letter;
  readonly tells: readonly Telling[];
}

/** One thing that is told to somebody, as the ledger keeps it. */
export type Telling = Pick<Reminder, "key" | "rule" | "about" | "to" | "call">;

/** What the ledger's rows of one run have in common. */
export interface RunStamp {
  readonly run: string;
  /** The moment, for *Tid*. */
  now(): string;
}

/** The most letters that can be unclear after a run was broken off. */
const LETTERS_IN_CHUNK = 10;

/** Apps Script ends a run after six minutes; what is begun must have time to be written down. */
const LATEST_START_MS = 270_000;

/**
 * Sends letters, each at most once whatever happens: it is in the ledger before it goes, and what became of it is written with
 * the next ten. Between the two the document remembers which rows it goes by, so that a ledger left half-way can be told from
 * one that somebody has changed.
 *
 * @param settled Rows that need no sending, written first.
 * @param memory What else the document is to remember, in the same write.
 * @returns The fate of each letter that was reached, in order; the run stops where its time or the day's quota ends.
 */
export function sendInChunks(
  ports: Ports,
  reading: LedgerReading,
  letters: readonly Outgoing[],
  settled: readonly LedgerValues[],
  stamp: RunStamp,
  memory: Readonly<Record<string, string>>,
): readonly Fate[] {
  // After a run that was broken off: what it left is about to be written over, so it must be known first.
  let untold = memory;
  let head = headOf(ledgerLines(reading));
  const remember = () => {
    ports.memory.write({ ...untold, [LEDGER_HEAD]: headText(head) });
    untold = {};
  };
  if (LEDGER_HEAD in memory) remember();
  const fates: Fate[] = [];
  let open: readonly LedgerValues[] = [];
  let next = Math.max(reading.lastRow, 1) + 1;
  for (const [place, chunk] of chunked(letters).entries()) {
    if (isLate(ports) || fates.includes(OUT_OF_QUOTA)) break;
    const before = place === 0 ? settled : [];
    const added = [...before, ...chunk.flatMap((outgoing) => rowsOf(outgoing, "sending", undefined, stamp))];
    ports.workbook.write([
      ...(place === 0 ? writesForLeftSending(reading) : []),
      ...ledgerRectangle(reading, next - open.length, [...open, ...added]),
    ]);
    ports.workbook.flush();
    next += added.length;
    const keys = added.map(({ key }) => key);
    head = headAfter(head, open.map(lineOf), keys);
    if (chunk.length > 0) remember();
    const sent = sendChunk(ports, chunk);
    open = [
      ...before,
      ...chunk.flatMap((outgoing, at) => {
        const { status, reason } = sent[at] ?? OUT_OF_TIME;
        return rowsOf(outgoing, status, reason, stamp);
      }),
    ];
    fates.push(...sent);
  }
  if (fates.length > 0) {
    ports.workbook.write(ledgerRectangle(reading, next - open.length, open));
    ports.workbook.flush();
  }
  head = headAfter(head, open.map(lineOf));
  remember();
  return fates;
}

/** Tens of letters; one empty chunk where there are none, as there can be rows to write all the same. */
function chunked(letters: readonly Outgoing[]): readonly (readonly Outgoing[])[] {
  const chunks: (readonly Outgoing[])[] = [];
  for (let first = 0; first === 0 || first < letters.length; first += LETTERS_IN_CHUNK)
    chunks.push(letters.slice(first, first + LETTERS_IN_CHUNK));
  return chunks;
}

/** Sends the letters of a chunk; after the end of time or quota none goes, and the rest is left to the next run. */
function sendChunk(ports: Ports, chunk: readonly Outgoing[]): readonly Fate[] {
  const fates: Fate[] = [];
  for (const { letter } of chunk) {
    if (fates.includes(OUT_OF_QUOTA)) fates.push(OUT_OF_QUOTA);
    else fates.push(isLate(ports) ? OUT_OF_TIME : sendLetter(ports.mail, letter));
  }
  return fates;
}

function isLate(ports: Ports): boolean {
  return ports.clock.elapsed() >= LATEST_START_MS;
}

function rowsOf(
  { tells }: Outgoing,
  status: LedgerValues["status"],
  reason: string | undefined,
  stamp: RunStamp,
): readonly LedgerValues[] {
  return tells.map((told) => ledgerRow(told, status, reason, stamp));
}

/** The ledger's row for what is told. */
export function ledgerRow(
  { key, rule, about, to, call }: Telling,
  status: LedgerValues["status"],
  reason: string | undefined,
  { run, now }: RunStamp,
): LedgerValues {
  const told = call === undefined ? undefined : callText(call);
  return provenRow({ key, time: now(), rule, about, recipient: to.id, status, reason, run, call: told });
}
