import { type Cell, cellText, type Grid, isEmpty, isErrorValue } from "./cell.ts";
import type { Column } from "./column.ts";
import { type Layout, layoutOf } from "./layout.ts";
import type { Problem, ProblemCode } from "./problem.ts";
import { ID_HEADER, type RowOf, type Sheet } from "./sheet.ts";

/** A tab as read: its rows as typed values, and everything that is wrong with it. */
export interface Reading<S extends Sheet = Sheet> {
  readonly sheet: S;
  readonly grid: Grid;
  /** False where the tab itself is missing; it then reads as empty. */
  readonly present: boolean;
  readonly layout: Layout;
  /** Rows whose required columns all hold something readable, in the order of the sheet. */
  readonly rows: readonly RowOf<S>[];
  /** Rows left out of `rows`: a required column is empty or unreadable (each has its problem). */
  readonly incomplete: readonly IncompleteRow[];
  readonly problems: readonly Problem[];
  /** Last sheet row with anything in it, in any column; 0 in an empty tab. */
  readonly lastRow: number;
}

export interface IncompleteRow {
  readonly row: number;
  readonly id: string;
  /** What could be read of it. */
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Reads a tab. Never throws: whatever the grid holds, every cell becomes a value or a problem at its place.
 *
 * @param grid Headings and rows; `undefined` where the tab does not exist.
 */
export function readSheet<S extends Sheet>(sheet: S, grid: Grid | undefined): Reading<S> {
  if (grid === undefined) {
    const layout: Layout = { indexes: new Map(), idIndex: undefined, width: 0, problems: [] };
    const problems: Problem[] = [{ code: "missing-tab", sheet: sheet.id }];
    return { sheet, grid: [], present: false, layout, rows: [], incomplete: [], problems, lastRow: 0 };
  }
  const layout = layoutOf(sheet, grid);
  const problems: Problem[] = [...layout.problems, ...missingIds(sheet, layout)];
  const rows: RowOf<S>[] = [];
  const incomplete: IncompleteRow[] = [];
  let lastRow = grid.length > 0 && grid[0]?.some((cell) => !isEmpty(cell)) ? 1 : 0;
  for (let place = 1; place < grid.length; place++) {
    const cells = grid[place] ?? [];
    if (cells.some((cell) => !isEmpty(cell))) lastRow = place + 1;
    if (isBlankRow(layout, cells)) continue;
    const { values, complete } = readRow(sheet, layout, cells, place + 1, problems);
    const id = layout.idIndex === undefined ? "" : cellText(cells[layout.idIndex] ?? "").trim();
    if (complete) rows.push({ ...values, id, row: place + 1 } as RowOf<S>);
    else incomplete.push({ row: place + 1, id, values });
  }
  return { sheet, grid, present: true, layout, rows, incomplete, problems, lastRow };
}

/** Without its ids a tab still reads, but no row can be known again; a tab without any heading is told of by those. */
function missingIds({ id, stamped }: Sheet, { idIndex, indexes, problems }: Layout): readonly Problem[] {
  const isTold = problems.some(({ header }) => header === ID_HEADER);
  if (!stamped || idIndex !== undefined || indexes.size === 0 || isTold) return [];
  return [{ code: "missing-heading", sheet: id, row: 1, header: ID_HEADER }];
}

/** Reads one cell by its column's definition, without looking at other rows or tabs. */
export function readCell(
  column: Column,
  cell: Cell,
): { value: unknown; problem: ProblemCode | undefined; expected?: string | undefined; usable: boolean } {
  if (isEmpty(cell)) {
    return {
      value: column.whenEmpty,
      problem: column.required ? "required" : undefined,
      usable: !column.required,
    };
  }
  if (isErrorValue(cell))
    return { value: column.whenEmpty, problem: "error-value", usable: !column.required };
  const read = column.read(cell);
  if (read.ok) return { value: read.value, problem: read.problem, usable: true };
  return {
    value: column.whenEmpty,
    problem: read.problem,
    expected: read.expected,
    usable: !column.required,
  };
}

function readRow(sheet: Sheet, layout: Layout, cells: readonly Cell[], row: number, problems: Problem[]) {
  const values: Record<string, unknown> = {};
  let complete = true;
  for (const [name, column] of Object.entries(sheet.columns)) {
    const index = layout.indexes.get(name);
    if (index === undefined) {
      values[name] = column.whenEmpty;
      complete &&= !column.required;
      continue;
    }
    const given = cells[index] ?? "";
    const { value, problem, expected, usable } = readCell(column, given);
    values[name] = value;
    complete &&= usable;
    if (problem !== undefined) {
      const at = { sheet: sheet.id, row, header: column.header, index, given };
      problems.push({ code: problem, ...at, ...(expected === undefined ? {} : { expected }) });
    }
  }
  return { values, complete };
}

/** A row is blank when no column of ours holds anything; people's own columns and a left-over id do not make a row. */
function isBlankRow(layout: Layout, cells: readonly Cell[]): boolean {
  for (const index of layout.indexes.values()) if (!isEmpty(cells[index])) return false;
  return true;
}
