import { zoneOffset } from "./time-zone.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/**
 * Formats an instant as `Utilities.formatDate` does: Java's SimpleDateFormat letters `y M d E H h m s S a u X Z z`
 * with English names, in any IANA zone.
 *
 * @param instant Milliseconds since 1970 UTC.
 * @throws When the pattern holds a letter that is not one of these.
 */
export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const offset = zoneOffset(timeZone, instant);
  const wall = new Date(instant + offset);
  return pattern.replace(/''|'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted?: string) => {
    if (token === "''") return "'";
    if (quoted !== undefined) return quoted.replaceAll("''", "'");
    return field(token, wall, offset, instant, timeZone);
  });
}

function field(token: string, wall: Date, offset: number, instant: number, timeZone: string): string {
  const pad = (value: number) => String(value).padStart(token.length, "0");
  const hour = wall.getUTCHours();
  switch (token[0]) {
    case "y":
      return token.length === 2 ? String(wall.getUTCFullYear()).slice(-2) : pad(wall.getUTCFullYear());
    case "M":
    case "L":
      return named(MONTHS, wall.getUTCMonth(), token) ?? pad(wall.getUTCMonth() + 1);
    case "d":
      return pad(wall.getUTCDate());
    case "E":
      return token.length > 3 ? (DAYS[wall.getUTCDay()] ?? "") : (DAYS[wall.getUTCDay()] ?? "").slice(0, 3);
    case "u":
      return pad(wall.getUTCDay() || 7);
    case "H":
      return pad(hour);
    case "k":
      return pad(hour || 24);
    case "h":
      return pad(hour % 12 || 12);
    case "K":
      return pad(hour % 12);
    case "m":
      return pad(wall.getUTCMinutes());
    case "s":
      return pad(wall.getUTCSeconds());
    case "S":
      return pad(wall.getUTCMilliseconds());
    case "a":
      return hour < 12 ? "AM" : "PM";
    case "X":
      return offset === 0
        ? "Z"
        : offsetText(offset, token.length === 3 ? ":" : "").slice(0, token.length === 1 ? 3 : undefined);
    case "Z":
      return offsetText(offset, "");
    case "z":
      return zoneName(instant, timeZone, token.length > 3 ? "long" : "short");
    default:
      throw new Error(`not implemented: Utilities.formatDate with the letter ${token[0]}`);
  }
}

function named(names: string[], index: number, token: string): string | undefined {
  const name = names[index];
  return token.length > 3 ? name : token.length === 3 ? name?.slice(0, 3) : undefined;
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(minutes / 60)}${separator}${two(minutes % 60)}`;
}

function zoneName(instant: number, timeZone: string, timeZoneName: "short" | "long"): string {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone, timeZoneName }).formatToParts(instant);
  return parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone;
}
