import type { Cell as ExcelCell, Workbook, Worksheet } from "exceljs";
import { OVERVIEW_TITLE } from "../../../src/partnership/overview/overview.ts";
import { cellAddress, cellPosition } from "../../apps-script/a1-notation.ts";
import type { SheetState } from "../../apps-script/index.ts";
import { GENERAL_FORMAT, isDateFormat, TEXT_FORMAT } from "../../apps-script/number-format.ts";
import { patchedGrid } from "../../apps-script/patches.ts";
import { areaFrom, lastUsedColumn, lastUsedRow } from "../../apps-script/sheet-cells.ts";
import { argb, cellStyles } from "./cell-style.ts";
import { excelFormula } from "./excel-formula.ts";
import { excelLink } from "./excel-links.ts";
import { addValidations, type RuleSurroundings } from "./excel-validations.ts";
import { type ExcelValue, escapedText, excelValue, isExcelDate } from "./excel-value.ts";

const DEFAULT_WIDTH = 100;
/** Excel counts width in characters of about seven pixels, plus a margin. */
const PIXELS_PER_CHARACTER = 7;
/** Excel refuses a tab with more links. */
const MAX_LINKS = 60_000;

/** Adds a tab of the workbook to an Excel file. */
export function addTab(workbook: Workbook, sheet: SheetState, around: RuleSurroundings): void {
  const worksheet = workbook.addWorksheet(around.tabNames.get(sheet.sheetId), {
    state: sheet.hidden ? "hidden" : "visible",
    views: [{ state: "frozen", ySplit: Math.max(sheet.frozenRows, 1) }],
    pageSetup: {
      orientation: "landscape",
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:1",
    },
    properties: { ...tabColour(sheet.tabColor) },
  });
  shapeColumns(worksheet, sheet);
  fillCells(worksheet, sheet, around);
  for (const [address, note] of Object.entries(sheet.notes)) {
    const { row, column } = cellPosition(address);
    worksheet.getCell(row, column).note = escapedText(note);
  }
  addValidations(worksheet, sheet, around);
}

function shapeColumns(worksheet: Worksheet, sheet: SheetState): void {
  const last = Math.max(
    lastUsedColumn(sheet),
    ...sheet.hiddenColumns,
    ...Object.keys(sheet.columnWidths).map(Number),
    1,
  );
  for (let number = 1; number <= last; number++) {
    const column = worksheet.getColumn(number);
    column.width = ((sheet.columnWidths[number] ?? DEFAULT_WIDTH) - 5) / PIXELS_PER_CHARACTER;
    column.hidden = sheet.hiddenColumns.includes(number);
    // Rows that people add below must read dates and codes as the workbook does.
    const wide = sheet.numberFormats.find(
      ({ top, left, bottom, right }) =>
        left <= number && number <= right && top <= 2 && bottom >= sheet.maxRows,
    );
    if (wide !== undefined) column.numFmt = wide.value;
  }
}

function fillCells(worksheet: Worksheet, sheet: SheetState, { state, tabNames }: RuleSurroundings): void {
  const area = areaFrom(1, 1, lastUsedRow(sheet), lastUsedColumn(sheet));
  const formats = patchedGrid(sheet.numberFormats, area, undefined);
  const styleAt = cellStyles(sheet, area);
  let links = 0;
  for (let row = 1; row <= area.bottom; row++) {
    for (let column = 1; column <= area.right; column++) {
      const stored = sheet.rows[row - 1]?.[column - 1] ?? null;
      const value = excelValue(stored);
      const formula = sheet.name === OVERVIEW_TITLE ? excelFormula(stored, state) : undefined;
      const style = styleAt(row, column);
      if (value === null && style.fill === undefined && formula === undefined) continue;
      const cell = worksheet.getCell(row, column);
      Object.assign(cell, style, { numFmt: numberFormat(value, formats[row - 1]?.[column - 1]) });
      if (formula !== undefined) {
        // Without a value Excel works it out when the file is opened.
        cell.value = {
          formula,
          ...(value === null ? {} : { result: resultOf(value) }),
        } as ExcelCell["value"];
        continue;
      }
      const address = sheet.links[cellAddress(row, column)];
      const target = address === undefined ? undefined : excelLink(address, state, tabNames);
      if (typeof value === "string" && target !== undefined && ++links <= MAX_LINKS)
        linkCell(cell, value, target);
      else cell.value = typeof value === "string" ? escapedText(value) : (value as ExcelCell["value"]);
    }
  }
}

function resultOf(value: ExcelValue): ExcelValue {
  return typeof value === "string" ? escapedText(value) : value;
}

function linkCell(cell: ExcelCell, text: string, hyperlink: string): void {
  cell.value = { text: escapedText(text), hyperlink };
  cell.font = { ...cell.font, underline: true, color: { argb: "FF0B57D0" } };
}

/** Text that looks like a formula is kept as text also when somebody edits the cell in Excel. */
function numberFormat(value: ExcelValue, format: string | undefined): string {
  if (typeof value === "string" && /^[=+\-@]/.test(value)) return TEXT_FORMAT;
  if (typeof value === "number" && isDateFormat(format) && !isExcelDate(value, format)) return GENERAL_FORMAT;
  return format ?? GENERAL_FORMAT;
}

function tabColour(colour: string | null): { tabColor?: { argb: string } } {
  const found = argb(colour ?? undefined);
  return found === undefined ? {} : { tabColor: { argb: found } };
}
