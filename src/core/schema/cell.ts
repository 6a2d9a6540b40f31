import type { CivilDate } from "../dates/civil-date.ts";

/** What one cell of a spreadsheet holds; the empty text is an empty cell. */
export type Cell = string | number | boolean | DateCell;

/** A date as the sheet shows it, in the sheet's own time zone; `time` (`HH:mm`) only where the cell holds one. */
export interface DateCell {
  readonly date: CivilDate;
  readonly time?: string;
}

/** Row 1 (headings) and everything below it, as read: rectangular or ragged, any value anywhere. */
export type Grid = readonly (readonly Cell[])[];

/** The formula errors that a cell can show instead of a value, in English and Swedish sheets. */
const ERROR_VALUE =
  /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|REFERENS!|SAKNAS!?|VÄRDEFEL!|VÄRDE!|DIVISION\/0!|NAMN\?|OGILTIGT!|FEL!)$/;

export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === "object";
}

/** Whether the cell holds nothing that a person would see. */
export function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

export function isErrorValue(cell: Cell): boolean {
  return typeof cell === "string" && ERROR_VALUE.test(cell.trim());
}

/** The cell as text, as near as possible to what a person typed: `2020-05-01`, `12`, `TRUE`. */
export function cellText(cell: Cell): string {
  if (isDateCell(cell)) return cell.time === undefined ? cell.date : `${cell.date} ${cell.time}`;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell);
}

/** Whether writing `b` over `a` would change nothing. */
export function sameCell(a: Cell, b: Cell): boolean {
  if (isDateCell(a) && isDateCell(b)) return a.date === b.date && a.time === b.time;
  return a === b;
}

/** Texts compared as people mean them: case, repeated spaces and kinds of dash do not matter. */
export function normalised(text: string): string {
  return text
    .trim()
    .replace(/[‐‑–—]/g, "-")
    .replace(/\s+/g, " ")
    .toLowerCase();
}
