import { cellName } from "../core/schema/a1.ts";
import { type Cell, isEmpty } from "../core/schema/cell.ts";
import type { Column } from "../core/schema/column.ts";
import { definedColumns, placeOf as placeOfColumn } from "../core/schema/headings/lost-columns.ts";
import type { Reading } from "../core/schema/read.ts";
import type { CellWrite } from "../core/schema/write.ts";
import type { ReadWorkbook } from "../partnership/partnership.ts";
import type { Change } from "../partnership/sheets/changes.ts";
import { settings } from "../partnership/sheets/settings.ts";
import { acceptedCells } from "./accepted-cells.ts";
import { HEADING_ROW, isFinal, textOf, UNKNOWN, undoneBy } from "./change-log.ts";
import { placeOfSetting } from "./settings/place-of-setting.ts";

/** What taking back the last run comes to. */
export interface TakenBack {
  /** The run as *Ändringar* names it. */
  readonly run: string;
  /** When it was done, as the log says it, and by whom. */
  readonly time: string;
  readonly who: string;
  readonly restored: readonly RestoredCell[];
  /** Ids of rows that the run had added and that are empty again, with where their id stands. */
  readonly emptied: readonly (CellWrite & { readonly sheet: string })[];
  /** Later runs that cannot be taken back. */
  readonly passedOver: readonly string[];
  /** Cells that somebody has changed or removed since; they are left as they are. */
  readonly kept: readonly string[];
  /** Cells whose dropdown does not take what stood there; they are left too. */
  readonly refused: readonly string[];
}

/** A cell that gets back what it held, and the line of *Ändringar* that tells of it. */
export interface RestoredCell extends CellWrite {
  readonly sheet: string;
  /** `undefined` for a heading. */
  readonly column: Column | undefined;
  readonly line: Change;
}

/** The last run that has not been taken back, undone cell by cell; `undefined` where there is none. */
export function takeBackLastRun(read: ReadWorkbook): TakenBack | undefined {
  const lines = oneForEachCell(lastRun(read.partnership.changes));
  const last = lines[lines.length - 1];
  if (last === undefined) return undefined;
  const unchanged: RestoredCell[] = [];
  const kept: string[] = [];
  for (const line of lines) {
    const place = placeOf(read, line);
    if (place === undefined) {
      kept.push(`${line.tab}, ${line.field} (raden eller kolumnen finns inte kvar)`);
      continue;
    }
    const now = textOf(place.cell);
    if (now === (line.before ?? "")) continue;
    if (now !== (line.after ?? "")) {
      kept.push(placeText(line, place));
      continue;
    }
    const { sheet, row, index, column } = place;
    const value = cellFrom(column, line.before ?? "");
    unchanged.push({ sheet, row, index, column, value, line });
  }
  const isAccepted = acceptedCells(read, unchanged);
  const restored: RestoredCell[] = [];
  const refused: RestoredCell[] = [];
  for (const cell of unchanged)
    (cell.column === undefined || isAccepted(cell.column, cell.value) ? restored : refused).push(cell);
  return {
    run: last.run,
    time: last.time,
    who: last.who ?? UNKNOWN,
    restored,
    emptied: emptiedRows(read, restored),
    passedOver: finalRunsAfter(read.partnership.changes, last.run),
    kept,
    refused: refused.map((cell) => placeText(cell.line, cell)),
  };
}

function placeText(
  { tab }: Change,
  { row, index }: { readonly row: number; readonly index: number },
): string {
  return `${tab}!${cellName(row, index)}`;
}

/** By place in the log: the clock may have been set back on a computer without Google. */
function lastRun(changes: readonly Change[]): readonly Change[] {
  const undone = new Set(changes.map(({ run }) => undoneBy(run)));
  const last = [...changes]
    .reverse()
    .find(({ run }) => undoneBy(run) === undefined && !undone.has(run) && !isFinal(run));
  return changes.filter(({ run }) => run === last?.run);
}

/** A run that came back to a cell is taken back to what stood there before its first change. */
function oneForEachCell(lines: readonly Change[]): readonly Change[] {
  const cells = new Map<string, Change>();
  for (const line of lines) {
    const cell = JSON.stringify([line.tab, line.rowId, line.field]);
    const first = cells.get(cell);
    cells.set(cell, first === undefined ? line : { ...line, before: first.before });
  }
  return [...cells.values()];
}

function finalRunsAfter(changes: readonly Change[], run: string): readonly string[] {
  const last = changes.map((line) => line.run).lastIndexOf(run);
  return [...new Set(changes.slice(last + 1).map((line) => line.run))].filter(isFinal);
}

function placeOf(read: ReadWorkbook, { tab, rowId, field }: Change) {
  const reading = [...read.readings.values()].find(({ sheet }) => sheet.title === tab);
  if (tab === settings.title) return placeOfSetting(read, field);
  if (rowId === HEADING_ROW) return reading === undefined ? undefined : placeOfHeading(reading, field);
  const column = Object.entries(reading?.sheet.columns ?? {}).find(([, { header }]) => header === field);
  const index = column === undefined ? undefined : reading?.layout.indexes.get(column[0]);
  const row = reading === undefined ? undefined : rowWithId(reading, rowId);
  if (reading === undefined || column === undefined || index === undefined || row === undefined)
    return undefined;
  return {
    sheet: reading.sheet.id,
    column: column[1],
    row,
    index,
    cell: reading.grid[row - 1]?.[index] ?? "",
  };
}

/** A heading is found where it stands now; its cell holds a plain text, whatever the column's type. */
function placeOfHeading(reading: Reading, header: string) {
  const defined = definedColumns(reading.sheet).find((column) => column.header === header);
  const index = defined === undefined ? undefined : placeOfColumn(reading, defined);
  if (index === undefined) return undefined;
  return { sheet: reading.sheet.id, column: undefined, row: 1, index, cell: reading.grid[0]?.[index] ?? "" };
}

const rowsById = new WeakMap<Reading, ReadonlyMap<string, number>>();

function rowWithId(reading: Reading, id: string): number | undefined {
  let rows = rowsById.get(reading);
  if (rows === undefined) {
    // Of two rows with one id, a copy among them, the first has it; a row without one is none that a run knew.
    const known = [...reading.rows, ...reading.incomplete].filter(({ id: own }) => own !== "");
    const lastFirst = known.sort((a, b) => b.row - a.row);
    rows = new Map(lastFirst.map((row) => [row.id, row.row]));
    rowsById.set(reading, rows);
  }
  return rows.get(id);
}

/** The cell that the log's text stands for; a text that the column cannot read was there as text. */
function cellFrom(column: Column | undefined, text: string): Cell {
  if (text === "" || column === undefined) return text;
  const [, date, time] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/.exec(text) ?? [];
  if (column.rule.kind === "date" && date !== undefined && time !== undefined) return { date, time };
  const read = column.read(text);
  return read.ok ? column.write(read.value) : text;
}

function emptiedRows(read: ReadWorkbook, restored: readonly RestoredCell[]): TakenBack["emptied"] {
  const touched = new Map<string, RestoredCell[]>();
  for (const cell of restored) {
    const key = `${cell.sheet} ${cell.row}`;
    touched.set(key, [...(touched.get(key) ?? []), cell]);
  }
  return [...touched.values()].flatMap((cells) => {
    const { sheet, row } = cells[0] as RestoredCell;
    if (row === 1) return [];
    const reading = read.readings.get(sheet);
    const idIndex = reading?.layout.idIndex;
    if (reading === undefined || idIndex === undefined) return [];
    const after = new Map(cells.map(({ index, value }) => [index, value]));
    const remains = [...reading.layout.indexes.values()].some(
      (index) => !isEmpty(after.get(index) ?? reading.grid[row - 1]?.[index]),
    );
    return remains ? [] : [{ sheet, row, index: idIndex, value: "" }];
  });
}
