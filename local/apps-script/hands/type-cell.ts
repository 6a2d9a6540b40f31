import { firstViolation, readInput, storeInput } from "../cell-input.ts";
import { areaFrom, cellAt, isError, shownValue } from "../sheet-cells.ts";
import type { Cell, WorkbookState } from "../workbook-state.ts";
import type { Edit } from "./hand-result.ts";
import { placeAt, protectionRefusal } from "./place.ts";

/**
 * Types text into a cell: it is read by the sheet's locale and the cell's format, and a rejecting rule is obeyed.
 *
 * @param now Milliseconds; its year completes dates without one.
 */
export function typeCell(
  state: WorkbookState,
  address: string,
  text: string,
  user: string,
  now: number,
): Edit | { refusal: string } {
  const place = placeAt(state, address);
  if ("refusal" in place) return place;
  const { sheet, row, column } = place;
  if (row > sheet.maxRows || column > sheet.maxColumns)
    return { refusal: `Cellen ${address} ligger utanför fliken.` };
  const area = areaFrom(row, column, 1, 1);
  const kept = protectionRefusal(state, sheet, area, user);
  if (kept !== null) return { refusal: kept };
  const input = readInput(state, sheet, row, column, [[text]], now);
  const violation = firstViolation(state, sheet, input);
  if (violation !== null) {
    return {
      refusal:
        violation.rule.helpText ??
        `Det du skrev i cell ${violation.cell} bryter mot cellens regel för datavalidering.`,
    };
  }
  const before = eventValue(cellAt(sheet, row, column));
  storeInput(sheet, input);
  const after = eventValue(cellAt(sheet, row, column));
  return {
    sheetId: sheet.sheetId,
    area,
    ...(after === undefined ? {} : { value: after }),
    ...(before === undefined ? {} : { oldValue: before }),
  };
}

/** A cell's value as an edit event has it; undefined for an empty cell. */
function eventValue(cell: Cell): string | undefined {
  const value = shownValue(cell);
  if (value === null) return undefined;
  if (isError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
