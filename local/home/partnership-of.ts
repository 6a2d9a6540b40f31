import type { Cell as CoreCell, Grid } from "../../src/core/schema/cell.ts";
import { type Partnership, readWorkbook } from "../../src/partnership/partnership.ts";
import { sheetList } from "../../src/partnership/sheets/index.ts";
import { type Cell, displayValue, type SheetState, type WorkbookState } from "../apps-script/index.ts";
import { isDateFormat } from "../apps-script/number-format.ts";
import { patchedGrid } from "../apps-script/patches.ts";
import { isDateSerial } from "../apps-script/serial-date.ts";
import { areaFrom, isError, lastUsedColumn, lastUsedRow, shownValue } from "../apps-script/sheet-cells.ts";

/** The partnership that a workbook holds, read as the program reads it. */
export function partnershipOf(state: WorkbookState): Partnership {
  const grids = sheetList.map(({ id, title }) => {
    const sheet = state.sheets.find(({ name }) => name === title);
    return [id, sheet === undefined ? undefined : gridOf(sheet)] as const;
  });
  return readWorkbook(new Map(grids)).partnership;
}

function gridOf(sheet: SheetState): Grid {
  const area = areaFrom(1, 1, lastUsedRow(sheet), lastUsedColumn(sheet));
  return patchedGrid(sheet.numberFormats, area, undefined).map((line, row) =>
    line.map((format, column) => coreCell(sheet.rows[row]?.[column] ?? null, format)),
  );
}

function coreCell(cell: Cell, format: string | undefined): CoreCell {
  const value = shownValue(cell);
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value !== "number" || !isDateFormat(format) || !isDateSerial(value)) return value;
  return { date: displayValue(value, "yyyy-mm-dd") };
}
