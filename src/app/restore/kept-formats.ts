import { yearOf } from "../../core/dates/civil-date.ts";
import { type Cell, type Grid, isDateCell } from "../../core/schema/cell.ts";
import type { Column } from "../../core/schema/column.ts";

/** Years that a date in this workbook can be of; a number that a stray format shows as a date is hardly ever one of them. */
const [FIRST_YEAR, LAST_YEAR] = [1950, 2100];
/** Days from 1899-12-30, where spreadsheets count from, to the first and last of those years. */
const [FIRST_SERIAL, LAST_SERIAL] = [18_264, 73_415];
/** The date that a time of day without a date carries. */
const NO_DATE = "1899-12-30";

/**
 * Rows, from 1, whose number format must stay, since the column's own would make another thing of what stands there: a date
 * that a paste has put in a column of texts or numbers would become 43 952, and 2020 in a column of dates a day in 1905.
 */
export function keptFormats(column: Column | undefined, index: number, grid: Grid): readonly number[] {
  const kept: number[] = [];
  for (let place = 1; place < grid.length; place++) {
    const cell = grid[place]?.[index] ?? "";
    if (column?.kind === "date" ? isNoDay(cell) : isDay(cell)) kept.push(place + 1);
  }
  return kept;
}

function isNoDay(cell: Cell): boolean {
  return typeof cell === "number" && (cell < FIRST_SERIAL || cell > LAST_SERIAL);
}

function isDay(cell: Cell): boolean {
  if (!isDateCell(cell)) return false;
  const year = yearOf(cell.date);
  return cell.date === NO_DATE || (year >= FIRST_YEAR && year <= LAST_YEAR);
}
