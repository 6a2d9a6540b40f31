import type { CivilDate } from "./civil-date.ts";

/** A stretch of days, both ends included; a missing end is open. */
export interface Period {
  readonly from: CivilDate | undefined;
  readonly to: CivilDate | undefined;
}

/** Whether the day lies in the period. */
export function contains(period: Period, day: CivilDate): boolean {
  return (period.from === undefined || period.from <= day) && (period.to === undefined || day <= period.to);
}

/** Whether the two periods have a day in common. */
export function overlaps(a: Period, b: Period): boolean {
  return startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a);
}

/** A whole calendar year. */
export function yearPeriod(year: number): { from: CivilDate; to: CivilDate } {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function startsBeforeEndOf(a: Period, b: Period): boolean {
  return a.from === undefined || b.to === undefined || a.from <= b.to;
}
