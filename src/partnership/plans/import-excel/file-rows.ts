import { addDays } from "../../../core/dates/civil-date.ts";
import { cellName } from "../../../core/schema/a1.ts";
import type { Cell } from "../../../core/schema/cell.ts";
import type { FileCell, FileSheet } from "../../../core/spreadsheet-file.ts";

/** A row of a file that holds something. */
export interface FileRow {
  /** From 1. */
  readonly row: number;
  /** By column, from 0; only the filled ones. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/** Day 0 of a spreadsheet file. */
const FIRST_DAY = "1899-12-30";
/** The last day that spreadsheet programs know, 9999-12-31. */
const LAST_DAY = 2_958_465;
const MINUTES_PER_DAY = 1_440;

/** The filled rows of a file's tab, from the top. */
export function fileRows({ cells }: FileSheet): readonly FileRow[] {
  const rows = new Map<number, Map<number, Cell>>();
  for (const cell of cells) {
    const value = cellFrom(cell);
    if (typeof value === "string" && value.trim() === "") continue;
    const row = rows.get(cell.row) ?? new Map<number, Cell>();
    row.set(cell.index, value);
    rows.set(cell.row, row);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, held]) => ({ row, cells: held }));
}

/** A place in the file, e.g. `Blad1!C4`. */
export function filePlace(sheet: string, row: number, index: number): string {
  return `${sheet}!${cellName(row, index)}`;
}

/** The day that a number of days in a file means; `undefined` where no spreadsheet program knows it. */
export function dayOfSerial(serial: number): string | undefined {
  return serial >= 1 && serial < LAST_DAY + 1 ? addDays(FIRST_DAY, Math.floor(serial)) : undefined;
}

/** A moment of less than a day is a time of day, and is kept as it looks. */
function cellFrom({ value, isDate }: FileCell): Cell {
  if (typeof value === "object") return value.error;
  if (typeof value !== "number" || !isDate) return value;
  const minutes = Math.round((value - Math.floor(value)) * MINUTES_PER_DAY);
  const time = timeText(minutes % MINUTES_PER_DAY);
  if (value >= 0 && value < 1) return time;
  const date = dayOfSerial(value + 1 / MINUTES_PER_DAY / 2);
  if (date === undefined) return value;
  return time === "00:00" ? { date } : { date, time };
}

function timeText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
