import { OVERVIEW_TITLE } from "../../../src/partnership/overview/overview.ts";
import { sheetList } from "../../../src/partnership/sheets/index.ts";
import { cellAddress } from "../../apps-script/a1-notation.ts";
import type { SheetState, WorkbookState } from "../../apps-script/index.ts";
import { patchedGrid } from "../../apps-script/patches.ts";
import { areaFrom } from "../../apps-script/sheet-cells.ts";
import { cellView } from "./cell-view.ts";
import { choicesIn } from "./choices-in.ts";
import type { CellView, TabView } from "./grid-view.ts";

/** A tab as the page shows it. */
export function tabView(state: WorkbookState, sheet: SheetState): TabView {
  const { sheetId, name, hidden, tabColor, frozenRows, maxRows, maxColumns } = sheet;
  return {
    sheetId,
    name,
    hidden,
    kept: sheetList.some(({ title, keeper }) => title === name && keeper === "program"),
    isOverview: name === OVERVIEW_TITLE,
    colour: tabColor,
    frozenRows,
    rows: maxRows,
    columns: maxColumns,
    widths: sheet.columnWidths,
    hiddenColumns: sheet.hiddenColumns,
    cells: rowViews(state, sheet, 1, sheet.rows.length),
    notes: sheet.notes,
    looks: sheet.looks,
    choices: choicesIn(state, sheet),
  };
}

/** What rows show, from the first to the last; both count from 1. */
export function rowViews(
  state: WorkbookState,
  sheet: SheetState,
  first: number,
  last: number,
): (readonly CellView[])[] {
  const formats = patchedGrid(
    sheet.numberFormats,
    areaFrom(first, 1, Math.max(0, last - first + 1), sheet.maxColumns),
    undefined,
  );
  return formats.map((line, index) =>
    (sheet.rows[first - 1 + index] ?? []).map((cell, column) =>
      cellView(state, sheet, cellAddress(first + index, column + 1), cell, line[column]),
    ),
  );
}
