import { checksum } from "../../core/checksum.ts";
import { keyOf, type LedgerLine } from "./ledger-rows.ts";

/**
 * What the document remembers of its ledger, outside the sheet: how it stood when it was settled, and what the run that came
 * after meant to add.
 */
export interface LedgerHead {
  readonly rows: number;
  /** Checksum of everything that stood in those rows. */
  readonly sum: string;
  /** For each chunk that the run under way has planned, the checksum of all keys added up to and with it. */
  readonly planned: readonly string[];
}

/** Where the document remembers the head. */
export const LEDGER_HEAD = "reminders.ledger";

/** The head of a ledger in which nothing has been written yet. */
const EMPTY: LedgerHead = { rows: 0, sum: contentSum([]), planned: [] };

/** The head of a settled ledger. */
export function headOf(lines: readonly LedgerLine[]): LedgerHead {
  return { rows: lines.length, sum: contentSum(lines), planned: [] };
}

/** A head whose run means to add chunks of keys. */
export function headWithPlan(
  lines: readonly LedgerLine[],
  chunks: readonly (readonly string[])[],
): LedgerHead {
  let sum = "";
  const planned = chunks.map((keys) => {
    sum = keySum(keys, sum);
    return sum;
  });
  return { ...headOf(lines), planned };
}

/**
 * Whether the ledger is as the program left it: the settled rows unchanged, and after them nothing, or what the run that was
 * broken off had planned up to some chunk.
 */
export function isIntact(head: LedgerHead, lines: readonly LedgerLine[]): boolean {
  if (lines.length < head.rows || contentSum(lines.slice(0, head.rows)) !== head.sum) return false;
  const added = lines.slice(head.rows).map(keyOf);
  return added.length === 0 || head.planned.includes(keySum(added));
}

/** The head as text: with 200 chunks less than half of the 9 kB that a document property holds. */
export function headText({ rows, sum, planned }: LedgerHead): string {
  return [String(rows), sum, ...planned].join(" ");
}

/** Reads a head's text; without one, or with one that says nothing, the ledger must be empty. */
export function parseHead(text: string | undefined): LedgerHead {
  const [rows, sum, ...planned] = (text ?? "").split(" ");
  return sum === undefined || !/^\d+$/.test(rows ?? "") ? EMPTY : { rows: Number(rows), sum, planned };
}

/** Empty cells at the end of a row count for nothing, so that a column which a later version adds changes no sum. */
function contentSum(lines: readonly LedgerLine[]): string {
  return checksum(JSON.stringify(lines.map(withoutEmptyEnd)));
}

function withoutEmptyEnd(line: LedgerLine): LedgerLine {
  let length = line.length;
  while (length > 0 && line[length - 1] === "") length--;
  return line.slice(0, length);
}

/** Checksum of keys one after another; goes on from the sum of those before. */
function keySum(keys: readonly string[], before = ""): string {
  return keys.reduce((sum, key) => checksum(`${sum}|${key}`), before);
}
