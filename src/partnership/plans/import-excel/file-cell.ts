import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { type Cell, cellText, isDateCell, normalised } from "../../../core/schema/cell.ts";
import type { Column, ReadCell } from "../../../core/schema/column.ts";
import { readCell } from "../../../core/schema/read.ts";
import { MONTHS } from "../../../messages/dates.ts";
import { daysInText } from "./dates-in-text.ts";
import { dayOfSerial } from "./file-rows.ts";

/** What a cell of a file means in a column. */
export type ReadFileCell =
  | (Extract<ReadCell<unknown>, { ok: true }> & {
      /** Whether the workbook itself would not have understood the cell, so that people should see how it was read. */
      readonly interpreted: boolean;
      /** The last day, where the text names one too. */
      readonly lastDay?: CivilDate;
    })
  | Extract<ReadCell<unknown>, { ok: false }>;

const YES = ["ja", "j", "x", "yes", "1", "sant", "true"];
const NO = ["nej", "n", "-", "no", "0", "falskt", "false"];
/** Days that a list of people and meetings can be about, 1927 to 2119: other numbers in a date column are no lost dates. */
const PLAUSIBLE_DAYS = [10_000, 80_000] as const;

/**
 * Reads a cell of a file as the column would, and what people write in lists of their own besides.
 *
 * @param words Other words for the column's choices, by the word that the workbook has.
 */
export function readFileCell(
  column: Column,
  cell: Cell,
  words: Readonly<Record<string, readonly string[]>> = {},
): ReadFileCell {
  const tidy = tidied(column, cell);
  const { value, problem, expected } = readCell({ ...column, required: true }, tidy);
  if (problem === undefined || problem === "date-in-text") return { ok: true, value, interpreted: false };
  const other = problem === "error-value" ? undefined : otherwise(column, tidy, words, expected);
  if (other !== undefined) return { ok: true, interpreted: true, ...other };
  return { ok: false, problem, ...(expected === undefined ? {} : { expected }) };
}

/** A name is one line, whatever breaks a list has put in it. */
function tidied(column: Column, cell: Cell): Cell {
  const oneLine = column.kind === "name" || column.kind === "reference";
  return oneLine && typeof cell === "string" ? cell.trim().replace(/\s+/g, " ") : cell;
}

function otherwise(
  column: Column,
  cell: Cell,
  words: Readonly<Record<string, readonly string[]>>,
  expected: string | undefined,
): { readonly value: unknown; readonly lastDay?: CivilDate } | undefined {
  const text = cellText(cell).trim();
  switch (column.kind) {
    case "date":
      return asDays(cell, text);
    case "yesNo":
      return YES.includes(normalised(text))
        ? { value: true }
        : NO.includes(normalised(text))
          ? { value: false }
          : undefined;
    case "choice":
      return read(
        column,
        Object.keys(words).find((word) => words[word]?.map(normalised).includes(normalised(text))),
      );
    case "code":
      return /^\d+$/.test(text) ? read(column, text.padStart(Number(expected), "0")) : undefined;
    case "email":
      return read(column, /<([^<>]+)>/.exec(text)?.[1] ?? text.replace(/^mailto:|[;,.]+$/gi, ""));
    case "link":
      return /^www\.|^[\w-]+\.(?:se|nu|org|com|eu)(?:\/|$)/i.test(text)
        ? read(column, `https://${text}`)
        : undefined;
    case "month":
      return text.length < 3
        ? undefined
        : read(
            column,
            MONTHS.find((name) => name.startsWith(normalised(text).replace(/\.$/, ""))),
          );
    case "year":
      return isDateCell(cell) ? read(column, Number(cell.date.slice(0, 4))) : undefined;
    default:
      return undefined;
  }
}

function asDays(
  cell: Cell,
  text: string,
): { readonly value: CivilDate; readonly lastDay?: CivilDate } | undefined {
  const [least, most] = PLAUSIBLE_DAYS;
  const serial = typeof cell === "number" && cell >= least && cell <= most ? dayOfSerial(cell) : undefined;
  if (serial !== undefined) return { value: serial };
  const days = daysInText(text);
  if (days === undefined) return undefined;
  return days.to === undefined ? { value: days.from } : { value: days.from, lastDay: days.to };
}

function read(column: Column, cell: Cell | undefined): { readonly value: unknown } | undefined {
  const found = cell === undefined ? undefined : column.read(cell);
  return found?.ok === true ? { value: found.value } : undefined;
}
