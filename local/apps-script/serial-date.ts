import { instantAtWall, zoneOffset } from "./time-zone.ts";

const DAY_MS = 86_400_000;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** Days from the year 1 to 9999: a number beyond them is no date, whatever format its cell has. */
const [FIRST_SERIAL, LAST_SERIAL] = [-693_593, 2_958_466];

/** Whether a cell's number stands for a moment, where its format is that of a date. */
export function isDateSerial(serial: number): boolean {
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL;
}

/** The serial number a cell holds for an instant: days since 1899-12-30 by the zone's wall clock. */
export function serialOfInstant(instant: number, timeZone: string): number {
  return (instant + zoneOffset(timeZone, instant) - SERIAL_ZERO) / DAY_MS;
}

/** The instant (milliseconds since 1970 UTC) that a cell's serial number means in a zone. */
export function instantOfSerial(serial: number, timeZone: string): number {
  return instantAtWall(timeZone, wallOfSerial(serial));
}

/** The wall-clock time of a serial number, written as if it were UTC. */
export function wallOfSerial(serial: number): number {
  return Math.round(serial * DAY_MS) + SERIAL_ZERO;
}

/** The serial number of a civil day, or null when there is no such day. Months count from 1. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const wall = Date.UTC(year, month - 1, day);
  const date = new Date(wall);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1000) return null;
  return (wall - SERIAL_ZERO) / DAY_MS;
}
