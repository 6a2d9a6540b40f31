import { type CivilDate, daysBetween } from "../../../core/dates/civil-date.ts";
import { weekdayAndDate } from "../../../messages/dates.ts";
import { capitalised } from "../../../messages/lists.ts";
import type { Meeting } from "../../sheets/meetings.ts";

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
export function meetingPlace(meeting: Meeting): string {
  const { form, venue } = meeting;
  if (form === "digital")
    return venue === undefined ? "Digitalt. Länken meddelas senare." : `Digitalt: ${venue}`;
  const where = venueAndPlace(meeting);
  const known = where === "" ? "Platsen meddelas senare." : where;
  return form === "hybrid" ? `${known}${where === "" ? "" : "."} Det går också att delta digitalt.` : known;
}

/** Where the meeting was: `Stadshuset, Uppsala`, `Digitalt`. A link that has done its work is left out. */
export function placeOfHeld(meeting: Meeting): string {
  if (meeting.form === "digital") return "Digitalt";
  const where = venueAndPlace(meeting);
  const known = where === "" ? "Ej angiven" : where;
  return meeting.form === "hybrid" ? `${known}. Det gick också att delta digitalt.` : known;
}

function venueAndPlace({ place, venue }: Meeting): string {
  return [venue, place].filter((part) => part !== undefined).join(", ");
}
