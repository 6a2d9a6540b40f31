import { dateRange, monthAndYear } from "../../messages/dates.ts";
import type { Meeting } from "../sheets/meetings.ts";

/** When the meeting is: `den 17–18 november 2020`, `i november 2020` where only the month is known, or that the day is not set. */
export function meetingDays({ start, end, year, month }: Meeting): string {
  if (start !== undefined) return dateRange(start, end);
  if (year !== undefined && month !== undefined) return `i ${monthAndYear(year, month)}`;
  return year === undefined ? "vid en tid som inte är bestämd" : `under ${year}`;
}
