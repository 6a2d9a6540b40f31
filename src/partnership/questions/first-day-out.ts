import { type CivilDate, yearOf } from "../../core/dates/civil-date.ts";
import { lastDayForNotice } from "./agreements.ts";

/** From when a notice of exit counts. */
export interface ExitDay {
  /** First day of the operating year from which the party is out. */
  readonly from: CivilDate;
  /** Last day for the coming operating year; that day included. */
  readonly lastDayInTime: CivilDate;
  readonly inTime: boolean;
}

/** The operating year, a calendar year, from which a notice counts; a late one counts from the first year it is in time for. @see product R8 */
export function firstDayOut(notified: CivilDate, months: number): ExitDay {
  const next = yearOf(notified) + 1;
  const lastDayInTime = lastDayForNotice(`${next}-01-01`, months);
  let year = next;
  while (year <= next + Math.ceil(months / 12) && lastDayForNotice(`${year}-01-01`, months) < notified)
    year += 1;
  return { from: `${year}-01-01`, lastDayInTime, inTime: year === next };
}
