import { type CivilDate, isCivilDate } from "../../../core/dates/civil-date.ts";
import { normalised } from "../../../core/schema/cell.ts";
import { MONTHS } from "../../../messages/dates.ts";

/** What a text about days means; `to` where it names a last day too. */
export interface DaysInText {
  readonly from: CivilDate;
  readonly to?: CivilDate;
}

const DAY = "(\\d{1,2})(?::?[ae])?";
const MONTH = "([a-zåäö]{3,9})\\.?";
const YEAR = "((?:19|20)\\d{2})";
const TO = "\\s*(?:-|till|t\\.? ?o\\.? ?m\\.?|och|&)\\s*";

/** A form that days are written in, and what its parts are: day, month and year of the first, and of the last where there is one. */
const FORMS: readonly (readonly [form: RegExp, read: (parts: readonly string[]) => readonly Parts[]])[] = [
  [new RegExp(`^${DAY} ${MONTH} ${YEAR}$`), ([d, m, y]) => [[y, m, d]]],
  [
    new RegExp(`^${DAY}${TO}${DAY} ${MONTH} ${YEAR}$`),
    ([d, last, m, y]) => [
      [y, m, d],
      [y, m, last],
    ],
  ],
  [
    new RegExp(`^${DAY} ${MONTH}${TO}${DAY} ${MONTH} ${YEAR}$`),
    ([d, m, last, n, y]) => [
      [y, m, d],
      [y, n, last],
    ],
  ],
  [new RegExp(`^${DAY}/(\\d{1,2}) ${YEAR}$`), ([d, m, y]) => [[y, m, d]]],
  [
    new RegExp(`^${DAY}${TO}${DAY}/(\\d{1,2}) ${YEAR}$`),
    ([d, last, m, y]) => [
      [y, m, d],
      [y, m, last],
    ],
  ],
  [new RegExp(`^${YEAR}[-/. ](\\d{1,2})[-/. ](\\d{1,2})$`), ([y, m, d]) => [[y, m, d]]],
  [new RegExp(`^${YEAR}(\\d{2})(\\d{2})$`), ([y, m, d]) => [[y, m, d]]],
  [
    new RegExp(
      `^${YEAR}-(\\d{2})-(\\d{2})(?:\\s*(?:-|till|t\\.? ?o\\.? ?m\\.?)\\s*)${YEAR}-(\\d{2})-(\\d{2})$`,
    ),
    ([y, m, d, z, n, last]) => [
      [y, m, d],
      [z, n, last],
    ],
  ],
  [new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.]${YEAR}$`), ([a, b, y]) => eitherOrder(a, b, y)],
];

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

/**
 * The days that a text names, as Swedish lists write them: `14 maj 2020`, `den 14–15 maj 2020`, `14/5 2020`, `2020-05-14`,
 * `20200514`. A weekday before and a time of day after do not matter.
 *
 * @returns `undefined` where it is none, or could be two: `3/4/2020`.
 */
export function daysInText(text: string): DaysInText | undefined {
  const bare = normalised(text)
    .replace(/,?\s*(?:kl(?:ockan)?\.?)\s.*$/, "")
    .replace(/^(?:(?:mån|tis|ons|tors|fre|lör|sön)[a-zåäö]*\.?,?\s+)?(?:den\s+)?/, "");
  for (const [form, read] of FORMS) {
    const match = form.exec(bare);
    if (match === null) continue;
    const [from, to] = read(match.slice(1)).map(civil);
    if (from === undefined) continue;
    if (to !== undefined && to < from) return undefined;
    return to === undefined ? { from } : { from, to };
  }
  return undefined;
}

/** Day and month in either order, where only one of them can be right. */
function eitherOrder(a = "", b = "", year = ""): readonly Parts[] {
  const orders: readonly Parts[] = [
    [year, b, a],
    [year, a, b],
  ];
  const possible = orders.filter((parts) => civil(parts) !== undefined);
  return possible.length === 1 || a === b ? possible.slice(0, 1) : [];
}

function civil([year = "", month = "", day = ""]: Parts): CivilDate | undefined {
  const named = MONTHS.findIndex((name) => name.startsWith(month)) + 1;
  const number = /^\d+$/.test(month) ? Number(month) : named;
  const date = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCivilDate(date) ? date : undefined;
}
