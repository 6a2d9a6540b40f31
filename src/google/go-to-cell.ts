import { AppError } from "../core/error.ts";
import { cellPlace } from "../core/schema/a1.ts";

/**
 * Puts the cursor at a cell.
 *
 * @param title The tab's name.
 * @param cell `F3`
 * @throws {AppError} `hidden-tab` or `missing-cell`
 */
export function goToCell(tab: GoogleAppsScript.Spreadsheet.Sheet, title: string, cell: string): void {
  if (tab.isSheetHidden()) throw new AppError("hidden-tab", { tab: title, cell });
  const place = cellPlace(cell);
  if (place === undefined || place.row > tab.getMaxRows() || place.index >= tab.getMaxColumns())
    throw new AppError("missing-cell", { tab: title, cell });
  tab.getRange(place.row, place.index + 1).activate();
}
