import { cellName } from "../core/schema/a1.ts";
import { type Cell, isEmpty } from "../core/schema/cell.ts";
import type { Column } from "../core/schema/column.ts";
import { definedColumns, placeOf as placeOfColumn } from "../core/schema/headings/lost-columns.ts";
import type { Reading } from "../core/schema/read.ts";
import type { CellWrite } from "../core/schema/write.ts";
import type { ReadWorkbook } from "../partnership/partnership.ts";
import type { Change } from "../partnership/sheets/changes.ts";
import { HEADING_ROW, isFinal, textOf, undoneBy } from "./change-log.ts";

/** What taking back the last run comes to. */
export interface TakenBack {
  /** The run as *Ändringar* names it. */
  readonly run: string;
  readonly restored: readonly RestoredCell[];
  /** Ids of rows that the run had added and that are empty again, with where their id stands. */
  readonly emptied: readonly (CellWrite & { readonly sheet: string })[];
  /** Later runs that cannot be taken back. */
  readonly passedOver: readonly string[];
  /** Cells that somebody has changed or removed since; they are left as they are. */
  readonly kept: readonly string[];
}

/** A cell that gets back what it held, and the line of *Ändringar* that tells of it. */
export interface RestoredCell extends CellWrite {
  readonly sheet: string;
  readonly line: Change;
}

/** The last run that has not been taken back, undone cell by cell; `undefined` where there is none. */
export function takeBackLastRun(read: ReadWorkbook): TakenBack | undefined {
  const lines = lastRun(read.partnership.changes);
  const [first] = lines;
  if (first === undefined) return undefined;
  const restored: RestoredCell[] = [];
  const kept: string[] = [];
  for (const line of lines) {
    const place = placeOf(read, line);
    if (place === undefined) {
      kept.push(`${line.tab}, ${line.field} (raden eller kolumnen finns inte kvar)`);
      continue;
    }
    const now = textOf(place.cell);
    if (now === (line.before ?? "")) continue;
    if (now !== (line.after ?? "")) kept.push(`${line.tab}!${cellName(place.row, place.index)}`);
    else {
      const value = cellFrom(place.column, line.before ?? "");
      restored.push({ sheet: place.sheet, row: place.row, index: place.index, value, line });
    }
  }
  const passedOver = finalRunsAfter(read.partnership.changes, first.run);
  return { run: first.run, restored, emptied: emptiedRows(read, restored), passedOver, kept };
}

function lastRun(changes: readonly Change[]): readonly Change[] {
  const undone = new Set(changes.map(({ run }) => undoneBy(run)));
  const last = [...changes]
    .reverse()
    .find(({ run }) => undoneBy(run) === undefined && !undone.has(run) && !isFinal(run));
  return changes.filter(({ run }) => run === last?.run);
}

function finalRunsAfter(changes: readonly Change[], run: string): readonly string[] {
  const last = changes.map((line) => line.run).lastIndexOf(run);
  return [...new Set(changes.slice(last + 1).map((line) => line.run))].filter(isFinal);
}

function placeOf(read: ReadWorkbook, { tab, rowId, field }: Change) {
  const reading = [...read.readings.values()].find(({ sheet }) => sheet.title === tab);
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
    rows = new Map([...reading.rows, ...reading.incomplete].map((row) => [row.id, row.row]));
    rowsById.set(reading, rows);
  }
  return rows.get(id);
}

/** The cell that the log's text stands for; a text that the column cannot read was there as text. */
function cellFrom(column: Column | undefined, text: string): Cell {
  if (text === "" || column === undefined) return text;
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
