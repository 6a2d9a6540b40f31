import { type Cell, cellText, isDateCell } from "../cell.ts";
import { type Column, type ColumnOptions, column, type ReadCell } from "../column.ts";

/** Google Sheets refuses longer cells. */
const MAX_CHARACTERS = 50_000;

/** One line of free text. */
export function text(options: ColumnOptions): Column<string, undefined> {
  return column(options, { kind: "text", whenEmpty: undefined, read: readText, write: (value) => value });
}

/** Free text of several sentences. */
export function longText(options: ColumnOptions): Column<string, undefined> {
  return column(options, {
    kind: "longText",
    whenEmpty: undefined,
    width: 320,
    read: readText,
    write: (value) => value,
  });
}

/** The row's name: required, unique in its tab, and what other tabs refer to. */
export function key(options: ColumnOptions): Column<string, undefined> {
  return column(options, {
    kind: "name",
    whenEmpty: undefined,
    width: 240,
    read: readText,
    write: (value) => value,
  });
}

/** A cell's text; a date that the sheet made of typed text is kept as `YYYY-MM-DD` with a reservation. */
export function readText(cell: Cell): ReadCell<string> {
  const value = cellText(cell).trim();
  if (value.length > MAX_CHARACTERS) return { ok: false, problem: "too-long" };
  return isDateCell(cell) ? { ok: true, value, problem: "date-in-text" } : { ok: true, value };
}
