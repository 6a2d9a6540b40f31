import type { Grid } from "./cell.ts";

/** Everything that is written in a tab, also in one that people have made themselves. */
export interface WholeTab {
  /** The tab's name as it stands in the workbook. */
  readonly title: string;
  readonly cells: Grid;
  /** The formula behind each cell, with its `=`; empty where the cell holds a plain value. May be ragged or shorter than the cells. */
  readonly formulas: TextGrid;
  /** The note on each cell; reaches beyond the cells in use. */
  readonly notes: TextGrid;
  /** Every address that a cell's text leads to, one on each line. */
  readonly links: TextGrid;
}

/** A text for each cell, empty where there is none. */
export type TextGrid = readonly (readonly string[])[];
