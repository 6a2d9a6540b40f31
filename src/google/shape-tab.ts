import { headingNote } from "../app/heading-note.ts";
import type { TabShape } from "../app/ports/tab-shape.ts";
import { ID_HEADER } from "../core/schema/sheet.ts";

const HEADING_BACKGROUND = "#1f4e5f";
const HEADING_TEXT = "#ffffff";
const PROGRAM_TAB_COLOUR = "#9aa5ab";

/**
 * Makes a tab and its columns, which stand beside each other: headings, notes, number formats, widths. Plain-text format must be there before any row is
 * written, or codes lose their zeros.
 *
 * @param place Zero-based place for a new tab among the tabs.
 */
export function shapeTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  existing: GoogleAppsScript.Spreadsheet.Sheet | null,
  shape: TabShape,
  place: number,
): GoogleAppsScript.Spreadsheet.Sheet {
  const { sheet, columns } = shape;
  const tab =
    existing ?? spreadsheet.insertSheet(sheet.title, Math.min(place, spreadsheet.getSheets().length));
  const first = Math.min(...columns.map(({ index }) => index));
  const lacking = first + columns.length - tab.getMaxColumns();
  if (lacking > 0) tab.insertColumnsAfter(tab.getMaxColumns(), lacking);
  const headings = tab.getRange(1, first + 1, 1, columns.length);
  dressHeadings(headings).setValues([columns.map(({ column }) => column?.header ?? ID_HEADER)]);
  headings.setNotes([columns.map(({ column }) => headingNote(column))]);
  const rows = tab.getMaxRows() - 1;
  tab.getRange(2, first + 1, rows, columns.length).setVerticalAlignment("top");
  for (const { index, column } of columns) {
    const cells = tab.getRange(2, index + 1, rows, 1);
    cells.setNumberFormat(column?.format ?? "@");
    if (column === undefined) tab.hideColumns(index + 1);
    else tab.setColumnWidth(index + 1, column.width);
    if (column?.kind === "longText" || column?.kind === "lines") cells.setWrap(true);
  }
  if (existing === null) {
    tab.setFrozenRows(1);
    if (sheet.keeper === "program") tab.setTabColor(PROGRAM_TAB_COLOUR);
    if (sheet.hidden) tab.hideSheet();
  }
  return tab;
}

/** Gives headings their look, and the plain-text format that keeps them as they are written. */
export function dressHeadings(
  headings: GoogleAppsScript.Spreadsheet.Range,
): GoogleAppsScript.Spreadsheet.Range {
  return headings
    .setNumberFormat("@")
    .setFontWeight("bold")
    .setBackground(HEADING_BACKGROUND)
    .setFontColor(HEADING_TEXT)
    .setWrap(true);
}
