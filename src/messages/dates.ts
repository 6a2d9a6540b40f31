import { type CivilDate, dayOfMonth, monthOf, weekday, yearOf } from "../core/dates/civil-date.ts";

/** The months, January first. */
export const MONTHS = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
] as const;

const WEEKDAYS = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"] as const;

/** `14 maj 2020`. */
export function dayMonthYear(day: CivilDate): string {
  return `${dayOfMonth(day)} ${monthName(monthOf(day))} ${yearOf(day)}`;
}

/** `den 14 maj 2020`, as dates are written in running text. */
export function longDate(day: CivilDate): string {
  return `den ${dayMonthYear(day)}`;
}

/** `den 14 maj 2020 kl. 10.32`, of `2020-05-14 10:32`. */
export function dateAndTime(stamp: string): string {
  return `${longDate(stamp.slice(0, 10))} kl. ${stamp.slice(11, 16).replace(":", ".")}`;
}

/** `torsdagen den 14 maj 2020`. */
export function weekdayAndDate(day: CivilDate): string {
  return `${WEEKDAYS[weekday(day) - 1] ?? ""}en ${longDate(day)}`;
}

/** `den 14–15 maj 2020`, `den 30 april–1 maj 2020`; one day where there is only one. */
export function dateRange(from: CivilDate, to: CivilDate | undefined): string {
  if (to === undefined || to === from) return longDate(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `den ${dayOfMonth(from)}–${dayMonthYear(to)}`;
  if (yearOf(from) === yearOf(to))
    return `den ${dayOfMonth(from)} ${monthName(monthOf(from))}–${dayMonthYear(to)}`;
  return `${longDate(from)}–${dayMonthYear(to)}`;
}

/** `maj 2020`. */
export function monthAndYear(year: number, month: number): string {
  return `${monthName(month)} ${year}`;
}

/** Name of the month 1–12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? "";
}

/** `2020–2021`, or `2020` where both are the same. */
export function years(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
