import type {
  Area,
  Cell,
  ErrorCell,
  FormulaCell,
  Scalar,
  SheetState,
  WorkbookState,
} from "./workbook-state.ts";

/** What a cell holds, formula and all; null when it is empty or outside what is stored. */
export function cellAt(sheet: SheetState, row: number, column: number): Cell {
  return sheet.rows[row - 1]?.[column - 1] ?? null;
}

/** Whether a cell holds a formula. */
export function isFormula(cell: Cell): cell is FormulaCell {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}

/** Whether a value is an error such as `#REF!`. */
export function isError(cell: Cell): cell is ErrorCell {
  return typeof cell === "object" && cell !== null && "error" in cell;
}

/** The value a cell shows: a formula's last value, anything else itself. */
export function shownValue(cell: Cell): Scalar | null | ErrorCell {
  return isFormula(cell) ? cell.value : cell;
}

/** Replaces the cells from `top`, `left` on; rows are replaced, not changed, and trailing emptiness is dropped. */
export function writeCells(
  sheet: SheetState,
  top: number,
  left: number,
  grid: readonly (readonly Cell[])[],
): void {
  const rows = sheet.rows.slice();
  while (rows.length < top - 1 + grid.length) rows.push([]);
  grid.forEach((cells, index) => {
    const row = (rows[top - 1 + index] ?? []).slice();
    while (row.length < left - 1) row.push(null);
    cells.forEach((cell, offset) => {
      row[left - 1 + offset] = cell === "" ? null : cell;
    });
    rows[top - 1 + index] = trimmedRow(row);
  });
  sheet.rows = trimmedRows(rows);
}

/** A row without the empty cells at its end. */
export function trimmedRow(row: Cell[]): Cell[] {
  let length = row.length;
  while (length > 0 && (row[length - 1] ?? null) === null) length--;
  row.length = length;
  return row;
}

/** The rows without the empty ones at the end. */
export function trimmedRows(rows: (readonly Cell[])[]): (readonly Cell[])[] {
  let length = rows.length;
  while (length > 0 && (rows[length - 1]?.length ?? 0) === 0) length--;
  rows.length = length;
  return rows;
}

/** The last row with content, 0 in an empty sheet. */
export function lastUsedRow(sheet: SheetState): number {
  for (let row = sheet.rows.length; row > 0; row--) {
    if (sheet.rows[row - 1]?.some((cell) => cell !== null)) return row;
  }
  return 0;
}

/** The last column with content, 0 in an empty sheet. */
export function lastUsedColumn(sheet: SheetState): number {
  let last = 0;
  for (const row of sheet.rows) {
    for (let column = row.length; column > last; column--) {
      if (row[column - 1] !== null) last = column;
    }
  }
  return last;
}

/** The rectangle that starts at a cell and has this size. */
export function areaFrom(top: number, left: number, rows: number, columns: number): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

/** The tab with this name, or undefined; upper and lower case differ. */
export function sheetNamed(state: WorkbookState, name: string): SheetState | undefined {
  return state.sheets.find((sheet) => sheet.name === name);
}

/** The tab with this id, or undefined. */
export function sheetWithId(state: WorkbookState, sheetId: number): SheetState | undefined {
  return state.sheets.find((sheet) => sheet.sheetId === sheetId);
}
