import type { Cell, ErrorCell } from "../../apps-script/index.ts";
import { isDateFormat } from "../../apps-script/number-format.ts";
import { isError, shownValue } from "../../apps-script/sheet-cells.ts";

/** What a cell of an Excel file can hold; a date is its serial number, null is empty. */
export type ExcelValue = string | number | boolean | ErrorCell | null;

/** Excel's longest text; a Google sheet takes 50,000 characters. */
const MAX_TEXT = 32_767;
/** Ends a text that Excel had no room for. */
const CUT = "… [texten är längre i arbetsboken]";
/** The day after Excel's last one, 9999-12-31. */
const END_OF_DATES = 2_958_466;
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
/** Excel keeps moments to the millisecond, so a date comes back with a rounding that nobody sees. */
const HALF_A_MILLISECOND = 1e-8;

/**
 * What an Excel file holds for a cell. Formulas are left at home: only their value goes, so that no other program has to
 * understand them.
 */
export function excelValue(cell: Cell): ExcelValue {
  const value = shownValue(cell);
  if (value === null || value === "") return null;
  if (isError(value)) return ERRORS.includes(value.error) ? { error: value.error } : value.error;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string") return value;
  const text = value.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    "\uFFFD",
  );
  return text.length > MAX_TEXT ? text.slice(0, MAX_TEXT - CUT.length) + CUT : text;
}

/** Whether Excel can show a number as a date. */
export function isExcelDate(value: ExcelValue, format: string | undefined): value is number {
  return typeof value === "number" && value >= 0 && value < END_OF_DATES && isDateFormat(format);
}

/** Whether two values are the same to whoever looks at them. */
export function sameExcelValue(a: ExcelValue, b: ExcelValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) < HALF_A_MILLISECOND || a === b;
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return a === b;
  return a.error === b.error;
}

/** Text as an Excel file spells it: characters that XML cannot hold become `_x000D_` and its like. */
export function escapedText(text: string): string {
  return text
    .replace(/_x[0-9A-Fa-f]{4}_/g, (literal) => `_x005F${literal}`)
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go
      /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}
