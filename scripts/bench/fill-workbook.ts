import { changeLines } from "../../local/apps-script/change-lines.ts";
import type { Cell as StoredCell, WorkbookState } from "../../local/apps-script/index.ts";
import { daysBetween } from "../../src/core/dates/civil-date.ts";
import { type Cell, isDateCell } from "../../src/core/schema/cell.ts";
import { gridAfter } from "../../src/core/schema/grid.ts";
import { readSheet } from "../../src/core/schema/read.ts";
import type { NewRow, Sheet } from "../../src/core/schema/sheet.ts";
import { writesForNewRows } from "../../src/core/schema/write.ts";
import { type SheetId, sheets } from "../../src/partnership/sheets/index.ts";
import type { SomeRows } from "../../test/a-partnership.ts";

/** Puts rows straight into a workbook that has been set up, as if they had always stood there. */
export function fillWorkbook(state: WorkbookState, rows: SomeRows): void {
  for (const [id, added] of Object.entries(rows)) {
    const sheet = sheets[id as SheetId] as Sheet;
    const tab = state.sheets.find(({ name }) => name === sheet.title);
    if (tab === undefined) throw new Error(`the workbook has no tab ${sheet.title}`);
    const headings = (tab.rows[0] ?? []).map((cell) => (cell === null ? "" : String(cell)));
    const named = (added as readonly NewRow<Sheet>[]).map((values, at) => ({
      id: `${id}-${at + 1}`,
      values,
    }));
    const grid = gridAfter([headings], writesForNewRows(readSheet(sheet, [headings]), named));
    const lacking = grid.length - tab.maxRows;
    // New rows take formats and rules from the row above, as in a real sheet.
    if (lacking > 0)
      changeLines(state, tab, "rows", {
        kind: "insert",
        after: tab.maxRows,
        count: lacking,
        inherit: "before",
      });
    tab.rows = [tab.rows[0] ?? [], ...grid.slice(1).map((row) => row.map(stored))];
  }
}

/** A spreadsheet keeps a date as the number of days since 1899-12-30. */
function stored(cell: Cell): StoredCell {
  if (isDateCell(cell)) return daysBetween("1899-12-30", cell.date);
  return cell === "" ? null : cell;
}
