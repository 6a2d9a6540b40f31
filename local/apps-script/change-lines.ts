import { cellAddress, cellPosition } from "./a1-notation.ts";
import { formatAfter, type LineChange, lineAfter, referenceAfter, type Span } from "./line-change.ts";
import { moveReferences } from "./moved-references.ts";
import { painted } from "./patches.ts";
import { trimmedRow, trimmedRows } from "./sheet-cells.ts";
import type {
  Area,
  Cell,
  ChartState,
  Look,
  Patch,
  RangeReference,
  SheetState,
  ValidationState,
  WorkbookState,
} from "./workbook-state.ts";

/** Rows or columns. */
export type Axis = "rows" | "columns";

/**
 * Inserts, deletes or moves whole rows or columns of a tab, and takes along everything that hangs on them:
 * values, notes, links, formats, validations, dropdowns elsewhere that refer to them, protections and widths.
 * Formulas and charts go on naming the cells that they named.
 */
export function changeLines(state: WorkbookState, sheet: SheetState, axis: Axis, change: LineChange): void {
  if (axis === "rows") changeRows(sheet, change);
  else changeColumns(sheet, change);
  sheet.notes = movedAddresses(sheet.notes, axis, change);
  sheet.links = movedAddresses(sheet.links, axis, change);
  sheet.numberFormats = movedPatches(sheet.numberFormats, axis, change);
  sheet.validations = movedPatches(sheet.validations, axis, change);
  for (const look of Object.keys(sheet.looks) as Look[])
    sheet.looks[look] = movedPatches(sheet.looks[look] ?? [], axis, change);
  if (sheet.charts !== undefined) sheet.charts = sheet.charts.map((chart) => movedChart(chart, axis, change));
  moveReferences(state, sheet, axis, change);
  for (const other of state.sheets)
    other.validations = redirected(other.validations, sheet.sheetId, axis, change);
  state.protections = state.protections.flatMap((protection) => {
    if (protection.sheetId !== sheet.sheetId || protection.area === null) return [protection];
    const area = withSpan(protection.area, axis, referenceAfter(change, spanOf(protection.area, axis)));
    return area === null ? [] : [{ ...protection, area }];
  });
}

function movedChart(chart: ChartState, axis: Axis, change: LineChange): ChartState {
  const { row, column } = chart;
  return {
    ...chart,
    ranges: chart.ranges.flatMap(
      (area) => withSpan(area, axis, referenceAfter(change, spanOf(area, axis))) ?? [],
    ),
    row: axis === "rows" ? (lineAfter(change, row) ?? row) : row,
    column: axis === "columns" ? (lineAfter(change, column) ?? column) : column,
  };
}

function changeRows(sheet: SheetState, change: LineChange): void {
  const rows: (readonly Cell[])[] = [];
  sheet.rows.forEach((row, index) => {
    const to = lineAfter(change, index + 1);
    if (to !== null) rows[to - 1] = row;
  });
  sheet.rows = trimmedRows(Array.from(rows, (row) => row ?? []));
  sheet.maxRows += growth(change);
  if (change.kind === "insert" && change.after < sheet.frozenRows) sheet.frozenRows += change.count;
  if (change.kind === "delete") sheet.frozenRows = referenceAfter(change, [1, sheet.frozenRows])?.[1] ?? 0;
}

function changeColumns(sheet: SheetState, change: LineChange): void {
  sheet.rows = trimmedRows(
    sheet.rows.map((row) => {
      const moved: Cell[] = [];
      row.forEach((cell, index) => {
        const to = lineAfter(change, index + 1);
        if (to !== null) moved[to - 1] = cell;
      });
      return trimmedRow(Array.from(moved, (cell) => cell ?? null));
    }),
  );
  sheet.maxColumns += growth(change);
  const widths = Object.entries(sheet.columnWidths).flatMap(([column, width]) => {
    const to = lineAfter(change, Number(column));
    return to === null ? [] : [[to, width] as const];
  });
  sheet.columnWidths = Object.fromEntries(widths);
  sheet.hiddenColumns = sheet.hiddenColumns
    .flatMap((column) => lineAfter(change, column) ?? [])
    .sort((a, b) => a - b);
}

function growth(change: LineChange): number {
  if (change.kind === "move") return 0;
  return change.kind === "insert" ? change.count : -change.count;
}

function movedAddresses(
  record: Record<string, string>,
  axis: Axis,
  change: LineChange,
): Record<string, string> {
  const moved: Record<string, string> = {};
  for (const [address, value] of Object.entries(record)) {
    const { row, column } = cellPosition(address);
    const to = lineAfter(change, axis === "rows" ? row : column);
    if (to !== null) moved[axis === "rows" ? cellAddress(to, column) : cellAddress(row, to)] = value;
  }
  return moved;
}

function movedPatches<T>(patches: readonly Patch<T>[], axis: Axis, change: LineChange): readonly Patch<T>[] {
  let moved: readonly Patch<T>[] = [];
  for (const patch of patches) {
    for (const span of formatAfter(change, spanOf(patch, axis))) {
      const area = withSpan(patch, axis, span);
      if (area !== null) moved = painted(moved, area, patch.value);
    }
  }
  return moved;
}

/** Rules whose dropdown stands in the changed tab follow it; a rule whose range is gone goes too. */
function redirected(
  patches: readonly Patch<ValidationState>[],
  sheetId: number,
  axis: Axis,
  change: LineChange,
): readonly Patch<ValidationState>[] {
  return patches.flatMap((patch) => {
    const rule = patch.value;
    if (rule.criterion !== "VALUE_IN_RANGE" || rule.range.sheetId !== sheetId) return [patch];
    const range = redirectedRange(rule.range, axis, change);
    return range === null ? [] : [{ ...patch, value: { ...rule, range } }];
  });
}

function redirectedRange(range: RangeReference, axis: Axis, change: LineChange): RangeReference | null {
  if (axis === "columns") {
    const span = referenceAfter(change, [range.left, range.right]);
    return span && { ...range, left: span[0], right: span[1] };
  }
  if (range.bottom === null) return { ...range, top: lineAfter(change, range.top) ?? range.top };
  const span = referenceAfter(change, [range.top, range.bottom]);
  return span && { ...range, top: span[0], bottom: span[1] };
}

function spanOf(area: Area, axis: Axis): Span {
  return axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
}

function withSpan<T extends Area>(area: T, axis: Axis, span: Span | null): Area | null {
  if (span === null) return null;
  const { top, left, bottom, right } = area;
  return axis === "rows"
    ? { top: span[0], left, bottom: span[1], right }
    : { top, left: span[0], bottom, right: span[1] };
}
