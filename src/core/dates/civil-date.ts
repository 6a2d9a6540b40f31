/** A calendar day without time or zone, `YYYY-MM-DD`; such texts sort and compare as days do. */
export type CivilDate = string;

const MILLISECONDS_PER_DAY = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isCivilDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day with the given year, month (1–12) and day of the month; a day past the month's end becomes its last day. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  const last = Math.min(day, daysInMonth(year, month));
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(last).padStart(2, "0")}`;
}

export function yearOf(day: CivilDate): number {
  return Number(day.slice(0, 4));
}

/** Month of the year, 1–12. */
export function monthOf(day: CivilDate): number {
  return Number(day.slice(5, 7));
}

export function dayOfMonth(day: CivilDate): number {
  return Number(day.slice(8, 10));
}

/** The day `count` days later; earlier where `count` is negative. */
export function addDays(day: CivilDate, count: number): CivilDate {
  return fromEpochDay(epochDay(day) + count);
}

/** The same day of the month `count` months later (or earlier); a day that month lacks becomes its last day. */
export function addMonths(day: CivilDate, count: number): CivilDate {
  const months = yearOf(day) * 12 + (monthOf(day) - 1) + count;
  return civilDate(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, dayOfMonth(day));
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return epochDay(to) - epochDay(from);
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export function weekday(day: CivilDate): number {
  return ((((epochDay(day) + 3) % 7) + 7) % 7) + 1;
}

export function firstOfMonth(year: number, month: number): CivilDate {
  return civilDate(year, month, 1);
}

export function lastOfMonth(year: number, month: number): CivilDate {
  return civilDate(year, month, 31);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01; UTC has no summer time, so every day is as long as the next. */
function epochDay(day: CivilDate): number {
  const date = new Date(0);
  date.setUTCFullYear(yearOf(day), monthOf(day) - 1, dayOfMonth(day));
  return Math.round(date.getTime() / MILLISECONDS_PER_DAY);
}

function fromEpochDay(days: number): CivilDate {
  const date = new Date(days * MILLISECONDS_PER_DAY);
  return civilDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
