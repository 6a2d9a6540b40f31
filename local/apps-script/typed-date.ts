import { serialOfDay } from "./serial-date.ts";
import type { TypedCell } from "./typed-cell.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const MONTH =
  "(jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const TIME = "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?";

const ISO = new RegExp(`^(\\d{4}|\\d{2})([-/])(\\d{1,2})\\2(\\d{1,2})(?: +${TIME})?$`);
const YEAR_MONTH = /^(\d{4})-(\d{1,2})$/;
const MONTH_DAY = /^(\d{1,2})-(\d{1,2})$/;
const DAY_MONTH = /^(\d{1,2})\/(\d{1,2})(?:[ /](\d{4}))?$/;
const DAY_NAMED = new RegExp(
  `^(?:(?:mån|tis|ons|tors|fre|lör|sön)(?:dag)?\\s+)?(?:den\\s+)?(\\d{1,2})\\s+${MONTH}(?:\\s+(\\d{4}))?(?:\\s+${TIME})?$`,
  "i",
);
const NAMED_YEAR = new RegExp(`^${MONTH}\\s+(\\d{4})$`, "i");
const TIME_ONLY = new RegExp(`^${TIME}$`);

/**
 * Reads a date or a time as a Swedish sheet does, with the number format that comes with it; null for anything
 * else, a day that does not exist included.
 *
 * @param year The year meant where none is said.
 */
export function swedishDate(text: string, year: number): TypedCell | null {
  let match = ISO.exec(text);
  if (match) {
    const fullYear = match[1]?.length === 2 ? 2000 + Number(match[1]) : Number(match[1]);
    return dated(serialOfDay(fullYear, Number(match[3]), Number(match[4])), "yyyy-mm-dd", match.slice(5));
  }
  match = YEAR_MONTH.exec(text);
  if (match) return dated(serialOfDay(Number(match[1]), Number(match[2]), 1), "yyyy-mm", []);
  match = MONTH_DAY.exec(text);
  if (match) return dated(serialOfDay(year, Number(match[1]), Number(match[2])), "mm-dd", []);
  match = DAY_MONTH.exec(text);
  if (match)
    return dated(
      serialOfDay(Number(match[3] ?? year), Number(match[2]), Number(match[1])),
      match[3] ? "yyyy-mm-dd" : "d/m",
      [],
    );
  match = DAY_NAMED.exec(text);
  if (match) {
    const serial = serialOfDay(Number(match[3] ?? year), monthNumber(match[2]), Number(match[1]));
    return dated(serial, match[3] ? "d mmm yyyy" : "d mmm", match.slice(4));
  }
  match = NAMED_YEAR.exec(text);
  if (match) return dated(serialOfDay(Number(match[2]), monthNumber(match[1]), 1), "mmm yyyy", []);
  match = TIME_ONLY.exec(text);
  return match ? dated(0, "", match.slice(1)) : null;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

function dated(serial: number | null, dayFormat: string, time: (string | undefined)[]): TypedCell | null {
  if (serial === null) return null;
  const [hours, minutes, seconds] = time;
  if (hours === undefined) return { value: serial, format: dayFormat };
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
  if (h > 23 || m > 59 || s > 59) return null;
  const clock = seconds === undefined ? "hh:mm" : "hh:mm:ss";
  return { value: serial + (h * 3600 + m * 60 + s) / 86_400, format: `${dayFormat} ${clock}`.trim() };
}
