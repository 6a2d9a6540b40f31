import { addDays, type CivilDate, civilDate, weekday, yearOf } from "../../core/dates/civil-date.ts";

/**
 * Whether people are at work on the day: not a Saturday, a Sunday, a public holiday, nor the eve of Christmas, New Year or Midsummer.
 *
 * @see Lag (1989:253) om allmänna helgdagar, 1 och 2 §§, as it reads since 2005 (SFS 2004:1320)
 */
export function isWorkingDay(day: CivilDate): boolean {
  return weekday(day) < 6 && !weekdaysOff(yearOf(day)).has(day);
}

/** The day itself or the nearest working day before it. */
export function workingDayUntil(day: CivilDate): CivilDate {
  return isWorkingDay(day) ? day : workingDayUntil(addDays(day, -1));
}

/** The day itself or the nearest working day after it. */
export function workingDayFrom(day: CivilDate): CivilDate {
  return isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1));
}

/** The most days in a row on which nobody works, rounded up: Christmas beside a weekend gives five. */
export const LONGEST_HOLIDAY = 7;

const years = new Map<number, ReadonlySet<CivilDate>>();

/** The days of a year that are off and can fall on a Monday–Friday; those that are always Saturdays or Sundays are not needed. */
function weekdaysOff(year: number): ReadonlySet<CivilDate> {
  const known = years.get(year);
  if (known !== undefined) return known;
  const easter = easterSunday(year);
  const days = new Set([
    civilDate(year, 1, 1), // nyårsdagen
    civilDate(year, 1, 6), // trettondedag jul
    addDays(easter, -2), // långfredagen
    addDays(easter, 1), // annandag påsk
    civilDate(year, 5, 1), // första maj
    addDays(easter, 39), // Kristi himmelsfärdsdag
    civilDate(year, 6, 6), // nationaldagen
    addDays(saturdayFrom(civilDate(year, 6, 20)), -1), // midsommarafton
    civilDate(year, 12, 24), // julafton
    civilDate(year, 12, 25), // juldagen
    civilDate(year, 12, 26), // annandag jul
    civilDate(year, 12, 31), // nyårsafton
  ]);
  years.set(year, days);
  return days;
}

function saturdayFrom(day: CivilDate): CivilDate {
  return addDays(day, (13 - weekday(day)) % 7);
}

/**
 * Easter Sunday in the Gregorian calendar.
 *
 * @see J. Meeus, Astronomical Algorithms (1991), chapter 8; the letters are his
 */
export function easterSunday(year: number): CivilDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return civilDate(year, Math.floor(n / 31), (n % 31) + 1);
}
