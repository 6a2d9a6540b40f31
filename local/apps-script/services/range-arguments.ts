import { parseA1 } from "../a1-notation.ts";
import { ScriptException } from "../script-exception.ts";
import { areaFrom } from "../sheet-cells.ts";
import type { Area, SheetState } from "../workbook-state.ts";

/**
 * The cells that the arguments of `Sheet.getRange` mean: A1 notation, or row, column and perhaps their numbers.
 *
 * @throws With Apps Script's complaint when there are no such cells.
 */
export function rangeArguments(
  sheet: SheetState,
  args: readonly unknown[],
): { area: Area; openEnded: boolean } {
  const [first, ...rest] = args;
  if (typeof first === "string" && rest.length === 0) return fromA1(sheet, first);
  const [row, column, rows = 1, columns = 1] = args.map(Number);
  if (
    row === undefined ||
    column === undefined ||
    args.length > 4 ||
    [row, column, rows, columns].some(Number.isNaN)
  ) {
    const signature = args.map((arg) => (typeof arg === "string" ? "String" : typeof arg)).join(",");
    throw new ScriptException(
      `The parameters (${signature}) don't match the method signature for SpreadsheetApp.Sheet.getRange.`,
    );
  }
  if (row < 1) throw new ScriptException("The starting row of the range is too small.");
  if (column < 1) throw new ScriptException("The starting column of the range is too small.");
  if (rows < 1) throw new ScriptException("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new ScriptException("The number of columns in the range must be at least 1.");
  return {
    area: inside(sheet, areaFrom(Math.floor(row), Math.floor(column), Math.floor(rows), Math.floor(columns))),
    openEnded: false,
  };
}

function fromA1(sheet: SheetState, text: string): { area: Area; openEnded: boolean } {
  const a1 = parseA1(text);
  if (a1 === null || (a1.sheet !== null && a1.sheet !== sheet.name))
    throw new ScriptException("Range not found");
  const area = {
    top: a1.top ?? 1,
    left: a1.left ?? 1,
    bottom: a1.bottom ?? sheet.maxRows,
    right: a1.right ?? sheet.maxColumns,
  };
  const ordered = {
    top: Math.min(area.top, area.bottom),
    left: Math.min(area.left, area.right),
    bottom: Math.max(area.top, area.bottom),
    right: Math.max(area.left, area.right),
  };
  return { area: inside(sheet, ordered), openEnded: a1.bottom === null };
}

function inside(sheet: SheetState, area: Area): Area {
  if (area.bottom <= sheet.maxRows && area.right <= sheet.maxColumns) return area;
  throw new ScriptException("The coordinates of the range are outside the dimensions of the sheet.");
}
