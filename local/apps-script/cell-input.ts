import { types } from "node:util";
import { cellAddress, cellPosition } from "./a1-notation.ts";
import { formatDate } from "./format-date.ts";
import { paintedGrid, patchedGrid } from "./patches.ts";
import { serialOfInstant } from "./serial-date.ts";
import { areaFrom, writeCells } from "./sheet-cells.ts";
import { typedValue } from "./typed-value.ts";
import { validationCheck } from "./validation-check.ts";
import type { Area, Cell, SheetState, ValidationState, WorkbookState } from "./workbook-state.ts";

/** Cells ready to be stored, with the number format each will have (undefined: General). */
export interface ReadInput {
  top: number;
  left: number;
  cells: Cell[][];
  formats: (string | undefined)[][];
  /** Whether the input brought formats of its own. */
  bringsFormats: boolean;
}

/** The first cell that a rejecting rule refuses. */
export interface Violation {
  /** Address, such as `F2`. */
  cell: string;
  rule: ValidationState;
}

/**
 * Reads what a person types or a script sets into cells from `top`, `left` on. Text is read as typed text, also
 * from a script; a `Date` becomes a serial number in the workbook's zone.
 *
 * @param now Milliseconds; its year completes dates without one.
 * @throws When a value is not one that a cell can hold.
 */
export function readInput(
  state: WorkbookState,
  sheet: SheetState,
  top: number,
  left: number,
  input: readonly (readonly unknown[])[],
  now: number,
): ReadInput {
  const year = Number(formatDate(now, state.timeZone, "yyyy"));
  const formats = patchedGrid(
    sheet.numberFormats,
    areaFrom(top, left, input.length, input[0]?.length ?? 0),
    undefined,
  );
  let bringsFormats = false;
  const cells = input.map((row, r) =>
    row.map((value, c): Cell => {
      const format = formats[r]?.[c];
      const { value: cell, format: own } = readOne(value, { format, year }, state.timeZone);
      if (own !== undefined && format === undefined) {
        (formats[r] as (string | undefined)[])[c] = own;
        bringsFormats = true;
      }
      return cell;
    }),
  );
  return { top, left, cells, formats, bringsFormats };
}

/** The first cell that a rejecting rule of the tab refuses, or null. */
export function firstViolation(state: WorkbookState, sheet: SheetState, input: ReadInput): Violation | null {
  if (sheet.validations.length === 0) return null;
  const { top, left, cells, formats } = input;
  const rules = patchedGrid(
    sheet.validations,
    areaFrom(top, left, cells.length, cells[0]?.length ?? 0),
    undefined,
  );
  const passes = validationCheck(state);
  for (const [r, row] of cells.entries()) {
    for (const [c, cell] of row.entries()) {
      const rule = rules[r]?.[c];
      if (rule === undefined || rule.allowInvalid || passes(rule, cell, formats[r]?.[c])) continue;
      return { cell: cellAddress(top + r, left + c), rule };
    }
  }
  return null;
}

/** Stores cells with their formats. Links in them go; notes and rules stay. */
export function storeInput(sheet: SheetState, { top, left, cells, formats, bringsFormats }: ReadInput): void {
  if (bringsFormats) sheet.numberFormats = paintedGrid(sheet.numberFormats, top, left, formats);
  dropAddresses(sheet, "links", areaFrom(top, left, cells.length, cells[0]?.length ?? 0));
  writeCells(sheet, top, left, cells);
}

/** Removes the notes or links of the cells in a rectangle. */
export function dropAddresses(sheet: SheetState, kind: "notes" | "links", area: Area): void {
  const kept = Object.entries(sheet[kind]).filter(([address]) => {
    const { row, column } = cellPosition(address);
    return row < area.top || row > area.bottom || column < area.left || column > area.right;
  });
  sheet[kind] = Object.fromEntries(kept);
}

function readOne(
  value: unknown,
  place: { format: string | undefined; year: number },
  timeZone: string,
): { value: Cell; format?: string } {
  if (typeof value === "string") return typedValue(value, place);
  if (typeof value === "boolean") return { value };
  if (typeof value === "number") return { value: Number.isFinite(value) ? value : { error: "#NUM!" } };
  if (value === null || value === undefined) return { value: null };
  if (types.isDate(value)) {
    if (Number.isNaN(value.getTime())) return { value: { error: "#NUM!" } };
    const serial = serialOfInstant(value.getTime(), timeZone);
    return { value: serial, format: Number.isInteger(serial) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss" };
  }
  throw new Error(`not implemented: a cell value that is ${Object.prototype.toString.call(value)}`);
}
