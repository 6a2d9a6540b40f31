import { type Cell, displayValue } from "../../apps-script/index.ts";
import { isDateFormat, TEXT_FORMAT } from "../../apps-script/number-format.ts";
import { isFormula } from "../../apps-script/sheet-cells.ts";
import { typedValue } from "../../apps-script/typed-value.ts";
import type { ReadValue } from "./read-excel.ts";

/** A cell to be stored, with the number format that comes with it where the cell has none that fits. */
export interface ImportedCell {
  cell: Cell;
  format?: string;
}

/**
 * What a value of an Excel file becomes in a cell: dates stay dates, text is read as typed text, and text that looks like a
 * formula stays text.
 *
 * @param format The cell's number format.
 * @param year This year, for typed dates without one.
 */
export function importedCell(
  { value, isDate }: ReadValue,
  format: string | undefined,
  year: number,
): ImportedCell {
  if (value === null || value === "") return { cell: null };
  const usual =
    isDate && typeof value === "number"
      ? Number.isInteger(value)
        ? "yyyy-mm-dd"
        : "yyyy-mm-dd hh:mm"
      : undefined;
  if (format === TEXT_FORMAT) return { cell: typeof value === "string" ? value : displayValue(value, usual) };
  if (typeof value !== "string") {
    return usual === undefined || isDateFormat(format) ? { cell: value } : { cell: value, format: usual };
  }
  const typed = typedValue(value, { format, year });
  if (value.startsWith("'") || isFormula(typed.value)) return { cell: value };
  return {
    cell: typed.value,
    ...(typed.format === undefined || format !== undefined ? {} : { format: typed.format }),
  };
}
