import { readInput, storeInput } from "../cell-input.ts";
import { changeLines } from "../change-lines.ts";
import { areaFrom } from "../sheet-cells.ts";
import type { WorkbookState } from "../workbook-state.ts";
import type { Edit } from "./hand-result.ts";
import { placeAt, protectionRefusal } from "./place.ts";

/**
 * Pastes a block of text: each piece is read as if typed, but no rule stops it. The cells keep their rules, and the
 * tab grows when the block needs it.
 *
 * @param block Rows of columns; short rows are filled out with empty cells.
 */
export function pasteCells(
  state: WorkbookState,
  address: string,
  block: readonly (readonly string[])[],
  user: string,
  now: number,
): Edit | { refusal: string } {
  const place = placeAt(state, address);
  if ("refusal" in place) return place;
  const { sheet, row, column } = place;
  const width = Math.max(1, ...block.map((line) => line.length));
  const area = areaFrom(row, column, Math.max(1, block.length), width);
  const kept = protectionRefusal(state, sheet, area, user);
  if (kept !== null) return { refusal: kept };
  if (area.bottom > sheet.maxRows) {
    changeLines(state, sheet, "rows", {
      kind: "insert",
      after: sheet.maxRows,
      count: area.bottom - sheet.maxRows,
      inherit: "before",
    });
  }
  if (area.right > sheet.maxColumns) {
    changeLines(state, sheet, "columns", {
      kind: "insert",
      after: sheet.maxColumns,
      count: area.right - sheet.maxColumns,
      inherit: "before",
    });
  }
  const full = block.map((line) => Array.from({ length: width }, (_, index) => line[index] ?? ""));
  storeInput(sheet, readInput(state, sheet, row, column, full, now));
  return { sheetId: sheet.sheetId, area };
}
