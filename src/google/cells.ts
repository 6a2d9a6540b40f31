import { type Cell, type DateCell, isDateCell } from "../core/schema/cell.ts";
import { startOfDay, wallClock } from "./zoned-dates.ts";

/**
 * Texts that the sheet would make something else of, even in a cell whose plain-text format a paste has taken away: formulas,
 * numbers, dates, truth values. An apostrophe in front keeps them text and is not shown.
 */
const NEEDS_APOSTROPHE =
  /^[=+\-@'\d.,%]|^(true|false|sant|falskt)$|^(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.? \d/i;

/** A value of `getValues()` as a plain cell; dates as the sheet's own time zone shows them. */
export function cellFromSheet(value: unknown, timeZone: string): Cell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Object.prototype.toString.call(value) !== "[object Date]") return "";
  const moment = value as Date;
  if (Number.isNaN(moment.getTime())) return "";
  const { date, time } = wallClock(moment, timeZone);
  return time === "00:00" ? { date } : { date, time };
}

/** A plain cell as `setValues()` wants it, so that it is kept as just what it is. */
export function cellToSheet(cell: Cell, timeZone: string): string | number | boolean | Date {
  if (isDateCell(cell)) return moment(cell, timeZone);
  if (typeof cell === "string" && NEEDS_APOSTROPHE.test(cell)) return `'${cell}`;
  return cell;
}

/** The moment at which clocks in the zone show the day, and the time where there is one. */
function moment({ date, time }: DateCell, timeZone: string): Date {
  const start = startOfDay(date, timeZone);
  if (time === undefined) return start;
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const later = new Date(start.getTime() + (hours * 60 + minutes) * 60_000);
  // Where the clocks change in between, they show an hour too many or too few.
  const [shown = 0] = wallClock(later, timeZone).time.split(":").map(Number);
  return new Date(later.getTime() + (hours - shown) * 3_600_000);
}
