import type { Cell } from "./cell.ts";
import type { ProblemCode } from "./problem.ts";

export type ColumnKind =
  | "name"
  | "text"
  | "longText"
  | "lines"
  | "aliases"
  | "wholeNumber"
  | "kronor"
  | "year"
  | "month"
  | "date"
  | "yesNo"
  | "choice"
  | "reference"
  | "references"
  | "email"
  | "link"
  | "code";

/** What a cell of the column may hold as the spreadsheet itself sees it; `none` leaves the cell free. */
export type Rule =
  | { readonly kind: "none" }
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "names-of"; readonly sheet: string; readonly several: boolean }
  | { readonly kind: "date" }
  | { readonly kind: "number"; readonly min: number; readonly max: number };

/** What reading one cell gave: a value, perhaps with a reservation, or only a problem. */
export type ReadCell<T> =
  | { readonly ok: true; readonly value: T; readonly problem?: ProblemCode }
  | { readonly ok: false; readonly problem: ProblemCode; readonly expected?: string };

/**
 * One column of a tab. Heading, dropdown, number format, note, reading, writing and the row's TypeScript type follow from it.
 *
 * @typeParam T What a filled cell means.
 * @typeParam E What an empty cell means where the column is optional.
 */
export interface Column<T = unknown, E = unknown> {
  readonly kind: ColumnKind;
  readonly header: string;
  /** Earlier headings, still recognised. */
  readonly formerly: readonly string[];
  /** What to write in the column, shown as the heading's note. */
  readonly help: string;
  readonly required: boolean;
  /** Number format of the cells; `@` is plain text, which keeps leading zeros and signs. */
  readonly format: string;
  readonly rule: Rule;
  /** Width in pixels. */
  readonly width: number;
  readonly whenEmpty: E;
  /** Reads a cell that is neither empty nor an error value. Never throws. */
  read(cell: Cell): ReadCell<T>;
  /** The cell that means the value. */
  write(value: T): Cell;
}

/** What every column's definition starts from. */
export interface ColumnOptions {
  readonly header: string;
  readonly formerly?: readonly string[];
  readonly help?: string;
  readonly width?: number;
}

/** A required column of a type, filled out with the usual values. */
export function column<T, E>(
  options: ColumnOptions,
  type: Pick<Column<T, E>, "kind" | "whenEmpty" | "read" | "write"> & Partial<Column<T, E>>,
): Column<T, E> {
  return {
    format: "@",
    rule: { kind: "none" },
    width: 160,
    required: true,
    ...type,
    header: options.header,
    formerly: options.formerly ?? [],
    help: options.help ?? type.help ?? "",
    ...(options.width === undefined ? {} : { width: options.width }),
  };
}

/** The same column, but its cells may be empty. */
export function optional<T, E>(required: Column<T, E>): Column<T | E, E> {
  return {
    ...required,
    required: false,
    write: (value) => (isEmptyValue(value) ? "" : required.write(value as T)),
  };
}

function isEmptyValue(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
