import { checksum } from "../../core/checksum.ts";
import { type Cell, cellText, isEmpty } from "../../core/schema/cell.ts";
import type { Column } from "../../core/schema/column.ts";
import type { Reading } from "../../core/schema/read.ts";
import { type RangeWrite, writesForChanges } from "../../core/schema/write.ts";
import { type LedgerRow, ledger } from "../../partnership/sheets/ledger.ts";

/** The tab *Utskick* as it was read. */
export type LedgerReading = Reading<typeof ledger>;

/** What is written in a row of the ledger. */
export type LedgerValues = Omit<LedgerRow, "id" | "row">;

/** A row of the ledger as texts, in the order of the tab's definition. */
export type LedgerLine = readonly string[];

const COLUMNS = Object.entries(ledger.columns) as readonly [keyof LedgerValues, Column][];

const STATUS = COLUMNS.findIndex(([name]) => name === "status");
const RUN = COLUMNS.findIndex(([name]) => name === "run");

/** What stands in the ledger for a letter whose run ended before it could tell what became of it. */
const BROKEN_OFF = {
  status: "unclear",
  reason: "Körningen avbröts, så det går inte att veta om brevet skickades.",
} as const;

/** Every row with anything in the ledger's own columns, as it stands. */
export function ledgerLines(reading: LedgerReading): readonly LedgerLine[] {
  return reading.grid
    .slice(1)
    .map((cells) => COLUMNS.map(([name]) => cells[reading.layout.indexes.get(name) ?? -1] ?? ""))
    .filter((own) => !own.every(isEmpty))
    .map((own) => own.map((cell) => cellText(cell).trim()));
}

/** The row as it reads once its run is over: one that was left as being sent is unclear. */
export function settledLine(line: LedgerLine): LedgerLine {
  if (!isLeftSending(line)) return line;
  return COLUMNS.map(([name], place) => brokenOff(name) ?? line[place] ?? "");
}

/**
 * The values with a proof after the run's name: what the program wrote can then be told from what somebody has changed, also
 * before the document remembers how the run ended.
 */
export function provenRow(values: LedgerValues): LedgerValues {
  return { ...values, run: `${values.run} ${proofOf(lineOf(values))}` };
}

/** Whether the row says what the program wrote in it. */
export function isProven(line: LedgerLine): boolean {
  const [run, proof] = (line[RUN] ?? "").split(" ");
  return (
    proof !== undefined && proof === proofOf(line.map((text, place) => (place === RUN ? (run ?? "") : text)))
  );
}

/** The row that the values make, as it will read. */
export function lineOf(values: LedgerValues): LedgerLine {
  return COLUMNS.map(([name]) => cellText(cellOf(name, values)).trim());
}

/** Whether no letter has gone by the row, as far as it says: one that is being sent, or has failed. */
export function isUnsent(line: LedgerLine): boolean {
  return isLeftSending(line) || line[STATUS] === ledger.columns.status.write("failed");
}

/** Short, as it is read by people too; eight digits are enough for what is not an attack. */
function proofOf(line: LedgerLine): string {
  return checksum(JSON.stringify(line)).slice(0, 8);
}

/** The key of a row. */
export function keyOf(line: LedgerLine): string {
  return line[COLUMNS.findIndex(([name]) => name === "key")] ?? "";
}

/** The writes that make every row unclear that an earlier run left as being sent. */
export function writesForLeftSending(reading: LedgerReading): readonly RangeWrite[] {
  const left = reading.rows.filter(({ status }) => status === "sending");
  return writesForChanges(
    reading,
    left.map(({ row }) => ({ row, values: BROKEN_OFF })),
  );
}

/**
 * One rectangle with whole rows, or nothing for no rows. Where people have put columns of their own between the ledger's, those
 * cells are written empty: a row must never be able to stand there by half.
 *
 * @param row Sheet row of the first.
 */
export function ledgerRectangle(
  reading: LedgerReading,
  row: number,
  rows: readonly LedgerValues[],
): readonly RangeWrite[] {
  if (rows.length === 0) return [];
  const { indexes } = reading.layout;
  const first = Math.min(...indexes.values());
  const width = Math.max(...indexes.values()) - first + 1;
  const values = rows.map((own) => {
    const cells = Array<Cell>(width).fill("");
    for (const [name] of COLUMNS) cells[(indexes.get(name) ?? first) - first] = cellOf(name, own);
    return cells;
  });
  return [{ sheet: ledger.id, row, index: first, values }];
}

function cellOf(name: keyof LedgerValues, values: LedgerValues): Cell {
  const value = values[name];
  return value === undefined ? "" : (ledger.columns[name] as Column).write(value);
}

function isLeftSending(line: LedgerLine): boolean {
  return line[STATUS] === ledger.columns.status.write("sending");
}

function brokenOff(name: string): string | undefined {
  if (name === "status") return cellText(ledger.columns.status.write(BROKEN_OFF.status));
  return name === "reason" ? BROKEN_OFF.reason : undefined;
}
