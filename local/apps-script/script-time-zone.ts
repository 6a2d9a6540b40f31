import { zoneOffset } from "./time-zone.ts";

/**
 * Makes `new Date(2020, 4, 1)` in scripts mean the script's zone, as in Apps Script. JavaScript has one local zone per
 * process, so the whole process gets it and keeps it.
 *
 * @throws In a worker thread, where Node cannot change the zone: start the process with `TZ` set instead.
 */
export function useScriptTimeZone(timeZone: string): void {
  if (process.env.TZ !== timeZone) process.env.TZ = timeZone;
  for (const month of [0, 6]) {
    const instant = Date.UTC(2020, month, 15, 12);
    if (new Date(instant).getTimezoneOffset() * -60_000 === zoneOffset(timeZone, instant)) continue;
    throw new Error(
      `The process must run in the zone ${timeZone}: set TZ before it starts, or do not use worker threads.`,
    );
  }
}
