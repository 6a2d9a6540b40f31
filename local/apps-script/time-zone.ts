const QUARTER_MS = 900_000;
const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/**
 * How far a zone's wall clock is ahead of UTC at an instant, in milliseconds.
 *
 * @param instant Milliseconds since 1970-01-01 UTC.
 */
export function zoneOffset(timeZone: string, instant: number): number {
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  // Zones only change their clocks on whole quarters of an hour.
  const quarter = Math.floor(instant / QUARTER_MS);
  const start = quarter * QUARTER_MS;
  const offset = known.get(quarter) ?? wallClock(timeZone, start) - start;
  known.set(quarter, offset);
  return offset;
}

/**
 * The instant at which a zone's wall clock shows a time. A time that the clock skips in spring is read with the
 * offset before the change, and the first of two equal times is taken in autumn, as `new Date(y, m, d, …)` does.
 *
 * @param wall The wall-clock time, written as if it were UTC.
 */
export function instantAtWall(timeZone: string, wall: number): number {
  const early = wall - zoneOffset(timeZone, wall - 86_400_000);
  if (early + zoneOffset(timeZone, early) === wall) return early;
  const late = wall - zoneOffset(timeZone, wall + 86_400_000);
  return late + zoneOffset(timeZone, late) === wall ? late : early;
}

function wallClock(timeZone: string, instant: number): number {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formatters.set(timeZone, formatter);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
