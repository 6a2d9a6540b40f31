import { type Cell, sameCell } from "./cell.ts";
import type { Reading } from "./read.ts";
import type { NewRow, Sheet } from "./sheet.ts";

/** A rectangle of cells to write in one call. */
export interface RangeWrite<V = Cell> {
  /** Id of the tab. */
  readonly sheet: string;
  /** First row, from 1. */
  readonly row: number;
  /** First column, from 0. */
  readonly index: number;
  readonly values: readonly (readonly V[])[];
}

/** New values for one row that stands in the sheet; columns not named stay as they are. */
export interface RowChange<S extends Sheet> {
  readonly row: number;
  readonly values: NewRow<S>;
  readonly id?: string;
}

/**
 * The fewest rectangles that make the changes: cells that already hold the value are not touched, nor is any column that
 * the tab's definition does not know. Of two values for one cell the later one holds.
 */
export function writesForChanges<S extends Sheet>(
  reading: Reading<S>,
  changes: readonly RowChange<S>[],
): RangeWrite[] {
  const cells = new Map<string, CellWrite>();
  for (const change of changes) {
    for (const cell of cellsOf(reading, change.row, change.values, change.id)) {
      cells.set(`${cell.row}:${cell.index}`, cell);
    }
  }
  const changed = [...cells.values()].filter(
    ({ row, index, value }) => !sameCell(reading.grid[row - 1]?.[index] ?? "", value),
  );
  return rectangles(reading.sheet.id, changed);
}

/**
 * The rectangles that put new rows below everything that stands in the tab.
 *
 * @param rows New rows with the ids given to them.
 */
export function writesForNewRows<S extends Sheet>(
  reading: Reading<S>,
  rows: readonly { readonly id: string; readonly values: NewRow<S> }[],
): RangeWrite[] {
  const first = Math.max(reading.lastRow, 1) + 1;
  const cells = rows.flatMap(({ id, values }, place) => {
    const written = cellsOf(reading, first + place, values, id);
    const missing = [...reading.layout.indexes.values()].filter((index) =>
      written.every((cell) => cell.index !== index),
    );
    return [...written, ...missing.map((index) => ({ row: first + place, index, value: "" as Cell }))];
  });
  return rectangles(reading.sheet.id, cells);
}

/** Joins cells that stand beside and below each other into rectangles. */
export function rectangles<V = Cell>(sheet: string, cells: readonly CellWrite<V>[]): RangeWrite<V>[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.index - b.index);
  const runs: { row: number; index: number; values: V[] }[] = [];
  for (const cell of sorted) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row === cell.row && last.index + last.values.length === cell.index)
      last.values.push(cell.value);
    else runs.push({ row: cell.row, index: cell.index, values: [cell.value] });
  }
  const open = new Map<string, { sheet: string; row: number; index: number; values: V[][] }>();
  const writes: { sheet: string; row: number; index: number; values: V[][] }[] = [];
  for (const run of runs) {
    const shape = `${run.index}:${run.values.length}`;
    const above = open.get(shape);
    if (above !== undefined && above.row + above.values.length === run.row) {
      above.values.push(run.values);
    } else {
      const write = { sheet, row: run.row, index: run.index, values: [run.values] };
      open.set(shape, write);
      writes.push(write);
    }
  }
  return writes;
}

/** One cell and what to write in it. */
export interface CellWrite<V = Cell> {
  readonly row: number;
  readonly index: number;
  readonly value: V;
}

function cellsOf(reading: Reading, row: number, values: object, id: string | undefined): CellWrite[] {
  const cells: CellWrite[] = [];
  for (const [name, value] of Object.entries(values)) {
    const index = reading.layout.indexes.get(name);
    const column = reading.sheet.columns[name];
    if (index === undefined || column === undefined) continue;
    cells.push({ row, index, value: value === undefined ? "" : column.write(value) });
  }
  if (id !== undefined && reading.layout.idIndex !== undefined)
    cells.push({ row, index: reading.layout.idIndex, value: id });
  return cells;
}
