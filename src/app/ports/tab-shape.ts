import type { Column } from "../../core/schema/column.ts";
import type { Sheet } from "../../core/schema/sheet.ts";

/** Columns of a tab that should be given something: those it lacks, or those it has. */
export interface TabShape {
  readonly sheet: Sheet;
  /** Whether the tab itself must be made. */
  readonly make: boolean;
  readonly columns: readonly PlacedColumn[];
  /** For dropdowns: by sheet id, the zero-based column of names there. */
  readonly nameIndexes: ReadonlyMap<string, number>;
}

/** A column and its zero-based place; without a definition it is the hidden id column. */
export interface PlacedColumn {
  readonly index: number;
  readonly column: Column | undefined;
  /** Rows, from 1, whose number format must stay as it is. */
  readonly keptFormats?: readonly number[];
}

/** What a tab has lost. */
export interface WornTab {
  readonly shape: TabShape;
  /** The columns that have lost something. */
  readonly columns: readonly WornColumn[];
  /** Whether the warning before changes of the headings, or of a tab that the program writes, is gone. */
  readonly unprotected: boolean;
  /** Whether somebody has protected cells of these columns so that whoever runs this cannot change them. */
  readonly locked: boolean;
}

export interface WornColumn extends PlacedColumn {
  readonly lost: readonly ColumnPart[];
}

/** What a column can lose: the look of its heading's cell, the format, dropdown or other rule of its cells, … */
export type ColumnPart = "heading" | "note" | "format" | "rule" | "hiding" | "protection";
