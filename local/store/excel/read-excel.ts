import type { FileCell } from "../../../src/core/spreadsheet-file.ts";
import { readSpreadsheet } from "../../../src/libraries/index.ts";
import { spreadsheetFaultSentence } from "../../../src/messages/spreadsheet-faults.ts";
import { Refusal } from "../refusal.ts";
import type { ExcelValue } from "./excel-value.ts";

/** A cell of an Excel file as read; a date also says that it is one. */
export interface ReadValue {
  value: ExcelValue;
  isDate: boolean;
}

/** A tab of an Excel file: `rows[0]` is row 1, with as many cells as the row has. */
export interface ReadTab {
  name: string;
  rows: (ReadValue | undefined)[][];
}

/** A whole workbook comes back as a file, so it may hold more than a list that somebody gives to a command. */
const LIMITS = { bytes: 50_000_000, unpacked: 150_000_000, cells: 2_000_000 };

/**
 * Reads the values of an Excel file.
 *
 * @param name What to call the file in a refusal.
 * @throws {Refusal} when it is no such file, protected, damaged or too large
 */
export function readExcel(bytes: Uint8Array, name: string): ReadTab[] {
  const read = readSpreadsheet(bytes, LIMITS);
  if (!read.ok) throw new Refusal(spreadsheetFaultSentence(name, read.fault));
  return read.sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet.cells) }));
}

function rowsOf(cells: readonly FileCell[]): ReadTab["rows"] {
  const rows: ReadTab["rows"] = [];
  for (const { row, index, value, isDate } of cells) {
    while (rows.length < row) rows.push([]);
    (rows[row - 1] as (ReadValue | undefined)[])[index] = { value, isDate };
  }
  return rows;
}
