/** A tab of a spreadsheet file as read: only the cells that hold something, row by row. */
export interface FileSheet {
  readonly name: string;
  /** Whether people do not see the tab when they open the file. */
  readonly hidden: boolean;
  readonly cells: readonly FileCell[];
}

/** One cell of a spreadsheet file; of a formula only the value that the file last showed. */
export interface FileCell {
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly index: number;
  readonly value: string | number | boolean | { readonly error: string };
  /** Whether the number is a moment: days since 1899-12-30, whichever system the file counts in. */
  readonly isDate: boolean;
}

/** Why a spreadsheet file cannot be read; each has a Swedish sentence in `messages/spreadsheet-faults.ts`. */
export type SpreadsheetFault =
  | "not-xlsx"
  | "old-format"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "too-many-cells";

/** How much a spreadsheet file may hold. */
export interface SpreadsheetLimits {
  /** Size of the file. */
  readonly bytes: number;
  /** Size of what is read of it, unpacked. */
  readonly unpacked: number;
  readonly cells: number;
}
