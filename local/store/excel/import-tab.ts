import type { Sheet } from "../../../src/core/schema/sheet.ts";
import type { SheetState, WorkbookState } from "../../apps-script/index.ts";
import { patchedValue } from "../../apps-script/patches.ts";
import { cellAt, lastUsedColumn, lastUsedRow } from "../../apps-script/sheet-cells.ts";
import { type ExcelValue, excelValue, sameExcelValue } from "./excel-value.ts";
import { type HeadingMatch, matchHeadings } from "./heading-match.ts";
import type { TabReport } from "./import-report.ts";
import { type ImportedCell, importedCell } from "./imported-cell.ts";
import type { ReadTab, ReadValue } from "./read-excel.ts";
import { type ComparableRow, idText, matchRows, rowId } from "./row-match.ts";
import { type TabDraft, tabDraft } from "./tab-draft.ts";

const EMPTY: ReadValue = { value: null, isDate: false };

/** A row of the file, with what it holds for each column of the tab. */
interface FileRow extends ComparableRow {
  given: ReadonlyMap<number, ReadValue>;
}

/** What a value becomes in a cell of the tab. */
type Convert = (value: ReadValue, row: number, column: number) => ImportedCell;

/**
 * Reads a tab of an Excel file into the workbook's tab, as if a person had pasted what differs. Rows that the file lacks
 * stay.
 *
 * @param definition What the program knows of the tab, if it is one of its own.
 * @param year This year, for typed dates without one.
 */
export function importTab(
  state: WorkbookState,
  sheet: SheetState,
  definition: Sheet | undefined,
  read: ReadTab,
  year: number,
): TabReport {
  const match = headingsOf(sheet, definition, read);
  const draft = tabDraft(state, sheet);
  const columns = new Map([...match.columns, ...addHeadings(sheet, match, draft)]);
  const convert: Convert = (value, row, column) =>
    importedCell(value, patchedValue(sheet.numberFormats, Math.min(row, sheet.maxRows), column), year);
  const firstNew = Math.max(lastUsedRow(sheet), 1) + 1;
  const file = fileRows(read, columns, match.fileId, (value, column) => convert(value, firstNew, column));
  const matches = matchRows(file, sheet.rows, match.tabId, [...columns.values()]);
  const ids = new Set(sheet.rows.map((row) => rowId(row, match.tabId)));
  const done = { changedCells: 0, changedRows: 0, addedRows: 0 };
  for (const [index, row] of file.entries()) {
    const found = matches[index] ?? null;
    const changes = writeRow(sheet, draft, row, found ?? firstNew + done.addedRows, convert);
    if (found === null) {
      if (match.tabId !== undefined) keepId(draft, row.id, firstNew + done.addedRows, match.tabId, ids);
      done.addedRows++;
    } else if (changes > 0) {
      done.changedCells += changes;
      done.changedRows++;
    }
  }
  const keptRows = rowsNotIn(matches, sheet, match.tabId);
  draft.store();
  const addedHeadings = match.unknown.map(({ heading }) => heading);
  return { tab: sheet.name, ...done, keptRows, addedHeadings, doubledHeadings: [...match.doubled] };
}

function headingsOf(sheet: SheetState, definition: Sheet | undefined, read: ReadTab): HeadingMatch {
  const inFile = Array.from(read.rows[0] ?? [], (cell) => idText(cell?.value ?? null));
  const inTab = (sheet.rows[0] ?? []).map((cell) => idText(excelValue(cell)));
  return matchHeadings(inFile, inTab, definition);
}

/** Puts headings that the tab lacks at its right, and answers where the file's columns go. */
function addHeadings(sheet: SheetState, match: HeadingMatch, draft: TabDraft): [number, number][] {
  const last = Math.max(lastUsedColumn(sheet), 0);
  return match.unknown.map(({ column, heading }, index) => {
    draft.set(1, last + index + 1, { cell: heading });
    return [column, last + index + 1];
  });
}

function fileRows(
  read: ReadTab,
  columns: ReadonlyMap<number, number>,
  idColumn: number | undefined,
  convert: (value: ReadValue, column: number) => ImportedCell,
): FileRow[] {
  return read.rows.slice(1).flatMap((cells) => {
    const given = new Map<number, ReadValue>();
    const values = new Map<number, ExcelValue>();
    for (const [from, to] of columns) {
      const value = cells[from - 1] ?? EMPTY;
      given.set(to, value);
      values.set(to, excelValue(convert(value, to).cell));
    }
    const id = idColumn === undefined ? "" : idText(cells[idColumn - 1]?.value ?? null);
    return id === "" && [...values.values()].every((value) => value === null) ? [] : [{ id, given, values }];
  });
}

/** Writes the cells of a row that differ, and answers how many. */
function writeRow(
  sheet: SheetState,
  draft: TabDraft,
  { given }: FileRow,
  row: number,
  convert: Convert,
): number {
  let changes = 0;
  for (const [column, value] of given) {
    const before = excelValue(cellAt(sheet, row, column));
    if (sameExcelValue(before, value.value)) continue;
    const after = convert(value, row, column);
    if (sameExcelValue(before, excelValue(after.cell))) continue;
    draft.set(row, column, after);
    changes++;
  }
  return changes;
}

/** A row that comes back after it was deleted is still the row that logs speak of. */
function keepId(draft: TabDraft, id: string, row: number, column: number, ids: Set<string>): void {
  if (!/^[\w-]{1,60}$/.test(id) || ids.has(id)) return;
  ids.add(id);
  draft.set(row, column, { cell: id });
}

function rowsNotIn(
  matches: readonly (number | null)[],
  sheet: SheetState,
  idColumn: number | undefined,
): number {
  const matched = new Set(matches);
  return sheet.rows.filter((row, index) => {
    const filled = row.some((cell, place) => place + 1 !== idColumn && excelValue(cell) !== null);
    return index > 0 && filled && !matched.has(index + 1);
  }).length;
}
