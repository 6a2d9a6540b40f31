import type { CivilDate } from "../core/dates/civil-date.ts";

/** A moment as clocks in a time zone show it. */
export interface WallClock {
  readonly date: CivilDate;
  /** `HH:mm` */
  readonly time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const known = new Map<string, WallClock>();

/** What clocks in the zone show at the moment. `Intl` knows the zones without a service call for each cell. */
export function wallClock(moment: Date, timeZone: string): WallClock {
  const key = `${timeZone} ${moment.getTime()}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  const shown = {
    date: `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`,
    time: `${part("hour")}:${part("minute")}`,
  };
  known.set(key, shown);
  return shown;
}

/** The first moment of a day in the zone, also where clocks skip midnight that day. */
export function startOfDay(day: CivilDate, timeZone: string): Date {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const utc = new Date(0);
  utc.setUTCFullYear(year, month - 1, date);
  // Two steps reach the right offset even where it changes within a day of the first guess.
  const first = utc.getTime() - offsetAt(utc.getTime(), timeZone);
  const second = utc.getTime() - offsetAt(first, timeZone);
  const moment = wallClock(new Date(second), timeZone).date === day ? second : Math.max(first, second);
  return new Date(moment);
}

/** Milliseconds that the zone's clocks are ahead of UTC. */
function offsetAt(time: number, timeZone: string): number {
  const { date, time: clock } = wallClock(new Date(time), timeZone);
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const [hour, minute] = clock.split(":").map(Number) as [number, number];
  const shown = new Date(0);
  shown.setUTCFullYear(year, month - 1, day);
  shown.setUTCHours(hour, minute);
  return shown.getTime() - Math.floor(time / 60_000) * 60_000;
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const before = formats.get(timeZone);
  if (before !== undefined) return before;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  formats.set(timeZone, format);
  return format;
}
