import { headingNote } from "../app/heading-note.ts";
import type { WornColumn, WornTab } from "../app/ports/tab-shape.ts";
import { columnRule } from "./column-rule.ts";
import { PROTECTED, protectHeadings, protectIds, protectTab } from "./protections.ts";
import { dressHeadings } from "./shape-tab.ts";

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives a tab's columns back what they have lost: two writes a column and a few more, whatever the number of rows. */
export function mendTab(tab: Tab, worn: WornTab, find: (sheet: string) => Tab | null): void {
  for (const columns of besideEachOther(worn.columns.filter(({ lost }) => lost.includes("heading"))))
    dressHeadings(headingsOf(tab, columns).clearDataValidations());
  for (const columns of besideEachOther(worn.columns.filter(({ lost }) => lost.includes("note"))))
    headingsOf(tab, columns).setNotes([columns.map(({ column }) => headingNote(column))]);
  for (const column of worn.columns) mendColumn(tab, worn, column, find);
  if (!worn.unprotected) return;
  if (worn.shape.sheet.keeper === "program") protectTab(tab);
  else {
    for (const protection of tab.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
      if (protection.getDescription() === PROTECTED.headings) protection.remove();
    }
    protectHeadings(tab, Math.max(...worn.shape.columns.map(({ index }) => index)) + 1);
  }
}

function mendColumn(
  tab: Tab,
  { shape }: WornTab,
  { index, column, lost, keptFormats = [] }: WornColumn,
  find: (sheet: string) => Tab | null,
): void {
  const cells = tab.getRange(2, index + 1, tab.getMaxRows() - 1, 1);
  if (lost.includes("format")) restoreFormat(cells, column?.format ?? "@", keptFormats);
  if (lost.includes("rule")) {
    const isPeoples = column !== undefined && shape.sheet.keeper === "people";
    const rule = isPeoples ? columnRule(column, shape.nameIndexes, find) : undefined;
    if (rule === undefined) cells.clearDataValidations();
    else cells.setDataValidation(rule);
  }
  if (lost.includes("hiding")) tab.hideColumns(index + 1);
  if (lost.includes("protection")) protectIds(cells);
}

/** The columns from left to right, in runs without a gap. */
function besideEachOther(columns: readonly WornColumn[]): readonly (readonly WornColumn[])[] {
  const runs: WornColumn[][] = [];
  for (const column of [...columns].sort((a, b) => a.index - b.index)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1]?.index === column.index - 1) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

function headingsOf(tab: Tab, columns: readonly WornColumn[]): GoogleAppsScript.Spreadsheet.Range {
  return tab.getRange(1, (columns[0]?.index ?? 0) + 1, 1, columns.length);
}

function restoreFormat(
  cells: GoogleAppsScript.Spreadsheet.Range,
  format: string,
  keptRows: readonly number[],
): void {
  if (keptRows.length === 0) {
    cells.setNumberFormat(format);
    return;
  }
  const kept = new Set(keptRows);
  const first = cells.getRow();
  const formats = cells.getNumberFormats();
  cells.setNumberFormats(formats.map((row, at) => (kept.has(first + at) ? row : [format])));
}
