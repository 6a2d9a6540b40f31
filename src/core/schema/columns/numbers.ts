import { type Cell, isDateCell } from "../cell.ts";
import { type Column, type ColumnOptions, column, type ReadCell } from "../column.ts";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const MOST_KRONOR = 1_000_000_000;

/** A whole number within limits (0 and up where none are given). */
export function wholeNumber(
  options: ColumnOptions & { min?: number; max?: number },
): Column<number, undefined> {
  const [min, max] = [options.min ?? 0, options.max ?? 1_000_000];
  return column(options, {
    kind: "wholeNumber",
    whenEmpty: undefined,
    format: "0",
    width: 100,
    rule: { kind: "number", min, max },
    read: (cell) => readWhole(cell, min, max, "out-of-range"),
    write: (value) => value,
  });
}

/** An amount in whole kronor. */
export function kronor(options: ColumnOptions): Column<number, undefined> {
  return column(options, {
    kind: "kronor",
    whenEmpty: undefined,
    format: '#,##0" kr"',
    width: 110,
    rule: { kind: "number", min: 0, max: MOST_KRONOR },
    read: (cell) => readWhole(cell, 0, MOST_KRONOR, "out-of-range"),
    write: (value) => value,
  });
}

/** A calendar year. */
export function year(options: ColumnOptions): Column<number, undefined> {
  return column(options, {
    kind: "year",
    whenEmpty: undefined,
    format: "0",
    width: 80,
    rule: { kind: "number", min: FIRST_YEAR, max: LAST_YEAR },
    read: (cell) => readWhole(cell, FIRST_YEAR, LAST_YEAR, "not-a-year"),
    write: (value) => value,
  });
}

function readWhole(
  cell: Cell,
  min: number,
  max: number,
  beyond: "out-of-range" | "not-a-year",
): ReadCell<number> {
  const value = asNumber(cell);
  if (value === undefined) return { ok: false, problem: beyond === "not-a-year" ? beyond : "not-a-number" };
  if (!Number.isInteger(value)) return { ok: false, problem: beyond === "not-a-year" ? beyond : "not-whole" };
  if (value < min || value > max) return { ok: false, problem: beyond, expected: `${min}–${max}` };
  return { ok: true, value };
}

/** A number, also where it was typed as text in the Swedish way: `10 000 kr`, `1,5`; `10.000` could mean two things and is none. */
function asNumber(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell === "boolean" || isDateCell(cell)) return undefined;
  const digits = cell.replace(/\s|kr\.?$|:-$/gi, "");
  return /^-?\d+(,\d+)?$/.test(digits) ? Number(digits.replace(",", ".")) : undefined;
}
