import { TEXT_FORMAT } from "./number-format.ts";
import type { TypedCell } from "./typed-cell.ts";
import { swedishDate } from "./typed-date.ts";
import type { Cell } from "./workbook-state.ts";

/** What reading typed text depends on besides the text. */
export interface TypingPlace {
  /** The cell's number format; undefined when it has none. */
  format: string | undefined;
  /** This year, for dates without one. */
  year: number;
}

const NUMBER = /^([+-]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)?(,\d+)?(e[+-]?\d+)?\s*(%|kr|SEK)?$/i;

/**
 * Reads text as a Swedish sheet reads what a person types or a script sets: numbers, dates, booleans and formulas
 * become such, the rest stays text exactly as written. Empty text empties the cell.
 */
export function typedValue(text: string, place: TypingPlace): TypedCell {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) === "" ? null : text.slice(1) };
  if (place.format === TEXT_FORMAT) return { value: text };
  const trimmed = text.trim();
  const number = swedishNumber(trimmed);
  if (number !== null) return number;
  if (/^[=+]./s.test(trimmed)) return { value: formula(trimmed) };
  if (/^(sant|true)$/i.test(trimmed)) return { value: true };
  if (/^(falskt|false)$/i.test(trimmed)) return { value: false };
  if (/^#(REF|N\/A|VALUE|NAME\?|NUM|DIV\/0|ERROR)!?$/.test(trimmed)) return { value: { error: trimmed } };
  return swedishDate(trimmed, place.year) ?? { value: text };
}

function swedishNumber(text: string): TypedCell | null {
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [, sign, whole, fraction, exponent, unit] = match;
  if (whole === undefined && fraction === undefined) return null;
  const digits = (whole ?? "0").replace(/[ \u00a0\u202f]/g, "");
  const value = Number(
    `${sign === "-" ? "-" : ""}${digits}${(fraction ?? "").replace(",", ".")}${exponent ?? ""}`,
  );
  const decimals = fraction === undefined ? "" : ".00";
  if (unit === "%") return { value: value / 100, format: `0${decimals}%` };
  if (unit !== undefined) return { value, format: `#,##0${decimals}" kr"` };
  if (whole !== undefined && whole !== digits) return { value, format: `#,##0${decimals}` };
  return exponent === undefined ? { value } : { value, format: "0.00E+00" };
}

/** A `+` that cannot be read as a formula, such as that of a telephone number, is an error in Sheets too. */
function formula(text: string): Cell {
  const body = text.startsWith("=") ? text : `=${text}`;
  const telephone = /^\+\d[\d\s()-]*$/.test(text) && /\s|\(/.test(text);
  return { formula: body, value: telephone ? { error: "#ERROR!" } : null };
}
