import { addDays, type CivilDate, civilDate, daysBetween, weekday, yearOf } from "./civil-date.ts";

/** The Monday of the day's week. */
export function mondayOf(day: CivilDate): CivilDate {
  return addDays(day, 1 - weekday(day));
}

/** Number of the day's week, 1–53: the week belongs to the year of its Thursday. @see ISO 8601 */
export function weekNumber(day: CivilDate): number {
  const thursday = addDays(mondayOf(day), 3);
  return Math.floor(daysBetween(civilDate(yearOf(thursday), 1, 1), thursday) / 7) + 1;
}
