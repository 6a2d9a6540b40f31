import { civilDate, firstOfMonth, isCivilDate, lastOfMonth } from "../../core/dates/civil-date.ts";
import { normalised } from "../../core/schema/cell.ts";
import { MONTHS } from "../../messages/dates.ts";
import type { Settings } from "../settings.ts";

/** When a step of the plan takes place: stretches of days, and whether it also goes on all the time. */
export interface When {
  readonly ongoing: boolean;
  readonly windows: readonly { readonly from: string; readonly to: string }[];
}

type Seasons = Pick<Settings, "springFrom" | "springTo" | "autumnFrom" | "autumnTo">;

const JOINED = /\s+(?:samt|och)\s+|\s*[,;+]\s*/;
/** A year that a plan can mean; `0202` is a slip of the finger. */
const YEAR = /^(19|20)\d{2}$/;
const MONTH_YEAR = /^([a-zåäö]+)\.? ((?:19|20)\d{2})$/;

/**
 * What a text in `När` means, as people write it: `Löpande`, `Maj 2020`, `Vår 2021`, `Höst 2020 samt löpande`,
 * `2020-03-01`, `2020`.
 *
 * @returns `undefined` where any part of the text means nothing.
 */
export function parseWhen(text: string, seasons: Seasons): When | undefined {
  const parts = normalised(text).split(JOINED);
  let ongoing = false;
  const windows: { from: string; to: string }[] = [];
  for (const part of parts) {
    if (part === "löpande") {
      ongoing = true;
      continue;
    }
    const window = windowOf(part, seasons);
    if (window === undefined) return undefined;
    windows.push(window);
  }
  return { ongoing, windows };
}

function windowOf(part: string, seasons: Seasons): { from: string; to: string } | undefined {
  if (isCivilDate(part)) return { from: part, to: part };
  if (YEAR.test(part)) return { from: civilDate(Number(part), 1, 1), to: civilDate(Number(part), 12, 31) };
  const match = MONTH_YEAR.exec(part);
  if (match === null) return undefined;
  const [word, year] = [match[1] ?? "", Number(match[2])];
  if (/^vår(en)?$/.test(word)) return months(year, seasons.springFrom, seasons.springTo);
  if (/^höst(en)?$/.test(word)) return months(year, seasons.autumnFrom, seasons.autumnTo);
  const month = monthNumber(word);
  return month === undefined ? undefined : months(year, month, month);
}

/** The month that a name or its first three letters or more mean. */
function monthNumber(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const place = MONTHS.findIndex((month) => month.startsWith(word));
  return place < 0 ? undefined : place + 1;
}

function months(year: number, from: number, to: number): { from: string; to: string } {
  return { from: firstOfMonth(year, from), to: lastOfMonth(to < from ? year + 1 : year, to) };
}
