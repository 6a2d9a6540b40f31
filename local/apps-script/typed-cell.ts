import type { Cell } from "./workbook-state.ts";

/** What a cell gets from something typed into it. */
export interface TypedCell {
  value: Cell;
  /** Number format that comes with it, for a cell that has none of its own. */
  format?: string;
}
