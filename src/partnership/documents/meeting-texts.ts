import { type CivilDate, daysBetween } from "../../core/dates/civil-date.ts";
import { weekdayAndDate } from "../../messages/dates.ts";
import { capitalised } from "../../messages/lists.ts";
import type { Meeting } from "../sheets/meetings.ts";

/** `Torsdagen den 14 maj 2020 till fredagen den 15 maj 2020`, `Onsdagen den 22 januari 2020`. */
export function meetingDays(start: CivilDate, end: CivilDate | undefined): string {
  const first = capitalised(weekdayAndDate(start));
  if (end === undefined || end <= start) return first;
  return `${first} till ${weekdayAndDate(end)}`;
}

/** How many days a meeting lasts; at least one, whatever its last day says. */
export function daysLong(start: CivilDate, end: CivilDate | undefined): number {
  return end === undefined || end <= start ? 1 : daysBetween(start, end) + 1;
}

/** Where the meeting is, by its form: `Stadshuset, Uppsala`, `Digitalt: https://…`; says what is not decided yet. */
export function meetingPlace({ form, place, venue }: Meeting): string {
  if (form === "digital")
    return venue === undefined ? "Digitalt. Länken meddelas senare." : `Digitalt: ${venue}`;
  const where = [venue, place].filter((part) => part !== undefined).join(", ");
  const known = where === "" ? "Platsen meddelas senare." : where;
  return form === "hybrid" ? `${known}${where === "" ? "" : "."} Det går också att delta digitalt.` : known;
}
