import { checksum } from "../../core/checksum.ts";
import { isProven, isUnsent, keyOf, type LedgerLine, settledLine } from "./ledger-rows.ts";

/**
 * What the document remembers of its ledger, outside the sheet: how it stood when it was last settled, and the rows below that
 * letters have been sent by since.
 */
export interface LedgerHead {
  readonly rows: number;
  /** Checksum of everything that stood in those rows. */
  readonly sum: string;
  readonly reserved: {
    readonly rows: number;
    /** Checksum of their keys; what became of them is not known yet. */
    readonly sum: string;
  };
}

/** Where the document remembers the head. */
export const LEDGER_HEAD = "reminders.ledger";

const NOTHING: LedgerHead["reserved"] = { rows: 0, sum: keySum([]) };

/** The head of a ledger in which nothing has been written yet. */
const EMPTY: LedgerHead = headOf([]);

/** The head of a ledger with these rows and no others. */
export function headOf(lines: readonly LedgerLine[]): LedgerHead {
  return { rows: lines.length, sum: contentSum(lines), reserved: NOTHING };
}

/**
 * The head once more rows have been settled.
 *
 * @param reserved Keys of the rows below them, by which letters are about to be sent.
 */
export function headAfter(
  { rows, sum }: LedgerHead,
  lines: readonly LedgerLine[],
  reserved: readonly string[] = [],
): LedgerHead {
  return {
    rows: rows + lines.length,
    sum: contentSum(lines, sum),
    reserved: { rows: reserved.length, sum: keySum(reserved) },
  };
}

/**
 * Whether the ledger is as the program left it: the settled rows unchanged; after them those that a run that was broken off had
 * sent by, all of them, with nothing in them but what it wrote; and after those at most what it had not begun to send.
 */
export function isIntact({ rows, sum, reserved }: LedgerHead, lines: readonly LedgerLine[]): boolean {
  const below = lines.slice(rows);
  const sentBy = below.slice(0, reserved.rows).map(keyOf);
  return (
    lines.length >= rows + reserved.rows &&
    [contentSum, formerSum].some((sumOf) => sumOf(lines.slice(0, rows)) === sum) &&
    keySum(sentBy) === reserved.sum &&
    below.every(isProven) &&
    below.slice(reserved.rows).every(isUnsent)
  );
}

/** The head as text. */
export function headText({ rows, sum, reserved }: LedgerHead): string {
  return [String(rows), sum, String(reserved.rows), reserved.sum].join(" ");
}

/** Reads a head's text; without one, or with one that says nothing, the ledger must be empty. */
export function parseHead(text: string | undefined): LedgerHead {
  const [rows, sum, count, keys] = (text ?? "").split(" ");
  if (sum === undefined || !/^\d+$/.test(rows ?? "")) return EMPTY;
  const reserved =
    keys === undefined || !/^\d+$/.test(count ?? "") ? NOTHING : { rows: Number(count), sum: keys };
  return { rows: Number(rows), sum, reserved };
}

/** Checksum of rows one after another; goes on from the sum of those before. */
function contentSum(lines: readonly LedgerLine[], before = ""): string {
  return lines.reduce((sum, line) => checksum(`${sum}${JSON.stringify(asSummed(line))}`), before);
}

/** Empty cells at the end of a row count for nothing, so that a column which a later version adds changes no sum. */
function asSummed(line: LedgerLine): LedgerLine {
  const settled = settledLine(line);
  let length = settled.length;
  while (length > 0 && settled[length - 1] === "") length--;
  return settled.slice(0, length);
}

/** The checksum that the document remembers of a ledger in a workbook of the first three versions. */
function formerSum(lines: readonly LedgerLine[]): string {
  return checksum(JSON.stringify(lines.map(asSummed)));
}

function keySum(keys: readonly string[]): string {
  return checksum(JSON.stringify(keys));
}
