import { GENERAL_FORMAT, isDateFormat, TEXT_FORMAT } from "./number-format.ts";
import { isDateSerial, wallOfSerial } from "./serial-date.ts";
import { isError, shownValue } from "./sheet-cells.ts";
import type { Cell } from "./workbook-state.ts";

const MONTHS = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];
const DAYS = ["söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"];

/** The text a cell shows in a Swedish sheet: `SANT`, `1,5`, `2020-05-01`; empty text for an empty cell. */
export function displayValue(cell: Cell, format: string = GENERAL_FORMAT): string {
  const value = shownValue(cell);
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  if (typeof value === "string") return value;
  const isDate = isDateFormat(format);
  if (isDate && isDateSerial(value)) return dateText(value, format);
  if (isDate || format === GENERAL_FORMAT || format === TEXT_FORMAT) return generalNumber(value);
  return numberText(value, format);
}

/** A number as a Swedish sheet shows it without a format: decimal comma, at most ten decimals. */
function generalNumber(value: number): string {
  return String(Number(value.toFixed(10))).replace(".", ",");
}

function numberText(value: number, format: string): string {
  const section = format.split(";")[value < 0 ? 1 : 0];
  const negativeSection = value < 0 && section !== undefined;
  const pattern = section ?? format.split(";")[0] ?? "0";
  const core = /[#0,]*[#0](?:\.[#0]+)?/.exec(
    pattern.replace(/"[^"]*"/g, (quoted) => " ".repeat(quoted.length)),
  );
  if (core === null) return pattern.replace(/"/g, "");
  const [whole = "", decimals = ""] = core[0].split(".");
  const percent = pattern.includes("%");
  const size = Math.abs(value) * (percent ? 100 : 1);
  let digits = size.toFixed(decimals.length);
  if (decimals.includes("#"))
    digits = digits.replace(new RegExp(`\\.?0{0,${decimals.split("#").length - 1}}$`), "");
  let [units = "0", fraction] = digits.split(".");
  units = units.padStart((whole.match(/0/g) ?? []).length, "0");
  if (whole.includes(",")) units = units.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  const sign = value < 0 && !negativeSection ? "−" : "";
  const text = fraction === undefined || fraction === "" ? units : `${units},${fraction}`;
  const literal = (part: string) => part.replace(/\[\$([^\]-]*)[^\]]*\]/g, "$1").replace(/["\\]/g, "");
  return (
    sign + literal(pattern.slice(0, core.index)) + text + literal(pattern.slice(core.index + core[0].length))
  );
}

function dateText(serial: number, format: string): string {
  const date = new Date(wallOfSerial(serial));
  const noon = /am\/pm/i.test(format);
  let afterHour = false;
  return format.replace(
    /"([^"]*)"|\\(.)|\[\$[^\]]*\]|am\/pm|y+|m+|d+|h+|s+(?:\.0+)?/gi,
    (token, quoted?: string, escaped?: string) => {
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      const letter = token[0]?.toLowerCase();
      const pad = (value: number) => String(value).padStart(Math.min(token.length, 2), "0");
      switch (letter) {
        case "y":
          return token.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear()).slice(-2);
        case "d":
          return token.length > 2
            ? (DAYS[date.getUTCDay()] ?? "").slice(0, token.length === 3 ? 3 : undefined)
            : pad(date.getUTCDate());
        case "h": {
          afterHour = true;
          return pad(noon ? date.getUTCHours() % 12 || 12 : date.getUTCHours());
        }
        case "s":
          return String(date.getUTCSeconds()).padStart(Math.min(token.replace(/\..*/, "").length, 2), "0");
        case "m": {
          const minutes = afterHour && token.length <= 2;
          afterHour = false;
          if (minutes) return pad(date.getUTCMinutes());
          const name = MONTHS[date.getUTCMonth()] ?? "";
          return token.length > 3
            ? name
            : token.length === 3
              ? name.slice(0, 3)
              : pad(date.getUTCMonth() + 1);
        }
        case "a":
          return date.getUTCHours() < 12 ? "fm" : "em";
        default:
          return "";
      }
    },
  );
}
