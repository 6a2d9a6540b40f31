import type { Cell } from "./cell.ts";

/** What can be wrong with a tab's shape or with one cell by its column's definition. */
export type ProblemCode =
  | "missing-tab"
  | "missing-heading"
  | "doubled-heading"
  | "former-heading"
  | "required"
  | "error-value"
  | "date-in-text"
  | "not-a-number"
  | "not-whole"
  | "out-of-range"
  | "not-a-date"
  | "not-a-year"
  | "not-a-month"
  | "not-yes-no"
  | "not-a-choice"
  | "not-an-email"
  | "not-a-link"
  | "not-a-code"
  | "too-long"
  | "dangling-reference"
  | "duplicate-name"
  | "ambiguous-alias";

/** Something wrong at a place in a tab; the sentence for it is looked up by `code` in `messages/`. */
export interface Problem {
  readonly code: ProblemCode;
  readonly sheet: string;
  /** Sheet row, from 1; 1 where the heading is meant; absent where the whole tab is. */
  readonly row?: number;
  /** Heading of the column meant. */
  readonly header?: string;
  /** Zero-based column in the sheet as it was read. */
  readonly index?: number;
  readonly given?: Cell;
  /** What would have been right, e.g. the allowed choices or the tab that a reference goes to. */
  readonly expected?: string;
}
