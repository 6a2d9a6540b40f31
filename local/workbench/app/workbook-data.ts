import { type IAutoFilter, SHEET_FILTER_SNAPSHOT_ID } from "@univerjs/preset-sheets-filter";
import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IObjectMatrixPrimitiveType,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/presets";
import type { TabView, WorkbookView } from "../grid/grid-view.ts";
import { cellData } from "./cell-data.ts";
import { choiceRules } from "./choice-rules.ts";
import { looksOf } from "./looks.ts";
import { noteData } from "./note-data.ts";
import { ROW_HEIGHT, rowFitter, USUAL_WIDTH } from "./row-heights.ts";

/** Rows shown below the last in use, for typing and pasting. */
const SPARE_ROWS = 100;

/** The grid's own description of the workbook. @param filters Those that stand in its tabs, by `sheetId`. */
export function workbookData(
  { tabs, active }: WorkbookView,
  unitId: string,
  filters: Readonly<Record<string, IAutoFilter>>,
): Partial<IWorkbookData> {
  const inFront = tabs.find(({ sheetId }) => sheetId === active && !isHidden(sheetId, tabs)) ?? tabs[0];
  const order = tabs.map(({ sheetId }) => String(sheetId));
  return {
    id: unitId,
    name: "Partnerskapsarket",
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    sheetOrder: order,
    // The grid opens the first tab in the list of sheets that is not hidden.
    sheets: Object.fromEntries(tabs.map((tab) => [String(tab.sheetId), worksheetData(tab)])),
    resources: [
      { name: "SHEET_NOTE_PLUGIN", data: JSON.stringify(perTab(tabs, noteData)) },
      { name: "SHEET_DATA_VALIDATION_PLUGIN", data: JSON.stringify(perTab(tabs, choiceRules)) },
      { name: SHEET_FILTER_SNAPSHOT_ID, data: JSON.stringify(filters) },
    ],
    custom: { inFront: inFront?.sheetId ?? 0 },
  };
}

function isHidden(sheetId: number, tabs: readonly TabView[]): boolean {
  return tabs.find((tab) => tab.sheetId === sheetId)?.hidden ?? false;
}

function perTab<T>(tabs: readonly TabView[], data: (tab: TabView) => T): Record<string, T> {
  return Object.fromEntries(tabs.map((tab) => [String(tab.sheetId), data(tab)]));
}

function worksheetData(tab: TabView): Partial<IWorksheetData> {
  return {
    id: String(tab.sheetId),
    name: tab.name,
    hidden: tab.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: tab.colour ?? "",
    rowCount: Math.max(tab.rows, tab.cells.length + SPARE_ROWS),
    columnCount: tab.columns,
    defaultColumnWidth: USUAL_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    freeze:
      tab.frozenRows > 0
        ? { xSplit: 0, ySplit: tab.frozenRows, startRow: tab.frozenRows, startColumn: -1 }
        : { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    rowData: rowData(tab),
    columnData: columnData(tab),
    cellData: cellMatrix(tab),
  };
}

function rowData(tab: TabView): Record<number, { h: number }> {
  const fitted = rowFitter(tab);
  const rows: Record<number, { h: number }> = {};
  tab.cells.forEach((line, index) => {
    const h = fitted(line, index + 1);
    if (h !== ROW_HEIGHT) rows[index] = { h };
  });
  return rows;
}

function columnData(tab: TabView): Record<number, Partial<IColumnData>> {
  const look = looksOf(tab);
  const columns: Record<number, Partial<IColumnData>> = {};
  for (let column = 1; column <= tab.columns; column++) {
    const style = look(2, column);
    columns[column - 1] = {
      w: tab.widths[column] ?? USUAL_WIDTH,
      ...(style === undefined ? {} : { s: style }),
      ...(tab.hiddenColumns.includes(column) ? { hd: BooleanNumber.TRUE } : {}),
    };
  }
  return columns;
}

function cellMatrix(tab: TabView): IObjectMatrixPrimitiveType<ICellData> {
  const look = looksOf(tab);
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  tab.cells.forEach((line, index) => {
    const cells: Record<number, ICellData> = {};
    line.forEach((cell, column) => {
      if (cell !== null) cells[column] = cellData(cell, look(index + 1, column + 1));
    });
    matrix[index] = cells;
  });
  return matrix;
}
