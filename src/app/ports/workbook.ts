import type { Cell, Grid } from "../../core/schema/cell.ts";
import type { Sheet } from "../../core/schema/sheet.ts";
import type { WholeTab } from "../../core/schema/whole-tab.ts";
import type { RangeWrite } from "../../core/schema/write.ts";
import type { TabShape, WornTab } from "./tab-shape.ts";

/** The spreadsheet. */
export interface WorkbookPort {
  /** Every cell of each tab, one read a tab; `undefined` for a tab that does not exist. */
  read(sheets: readonly Sheet[]): ReadonlyMap<string, Grid | undefined>;
  /** Everything that is written in every tab, people's own too; four reads a tab. */
  readWhole(): readonly WholeTab[];
  /** Writes in any tab by its name, in the order given; one write for each rectangle. */
  rewrite(rewrites: readonly Rewrite[]): void;
  /** One write for each rectangle; tabs that are too short are made longer first. */
  write(writes: readonly RangeWrite[]): void;
  /** One write of link texts below each other. */
  writeLinks(sheet: Sheet, row: number, index: number, links: readonly CellLink[]): void;
  /** Makes sure that everything written has reached the sheet; a refused write is told here. */
  flush(): void;
  /** Makes tabs and columns that are lacking, with their headings, notes and number formats; moves and renames nothing. */
  shape(tabs: readonly TabShape[]): void;
  /** Takes the dropdowns away, so that rows which refer to each other can be written in any order. */
  loosen(sheets: readonly Sheet[]): void;
  /** Gives the columns their dropdowns, and new ones their protections. */
  guard(tabs: readonly TabShape[]): void;
  /** Notes of each tab's first row, by place: one read a tab. */
  headingNotes(sheets: readonly Sheet[]): ReadonlyMap<string, readonly string[]>;
  /** What the columns have lost of all that `shape` and `guard` give them: a few reads a tab, whatever its rows. */
  worn(tabs: readonly TabShape[]): readonly WornTab[];
  /** Gives it back, by range; no cell below the headings gets another content, and people's own columns are not touched. */
  mend(tabs: readonly WornTab[]): void;
  /**
   * Puts the cursor of whoever runs this at a cell of a tab, by the tab's name.
   *
   * @throws {AppError} `missing-tab`, `hidden-tab` or `missing-cell`
   */
  goTo(title: string, cell: string): void;
  /** Address of the spreadsheet; empty where it has none that others could open. */
  url(): string;
  /** Address that opens the spreadsheet at a row; only where it has an address. */
  rowLink(sheet: Sheet, row: number): string;
  /** Time zone that the sheet shows dates in, and the one that the script runs in. */
  timeZones(): { readonly sheet: string; readonly script: string };
}

/** A rectangle of cells or of notes in any tab. */
export interface Rewrite {
  /** The tab's name. */
  readonly title: string;
  /** First row, from 1. */
  readonly row: number;
  /** First column, from 0. */
  readonly index: number;
  readonly values: readonly (readonly (Cell | { readonly formula: string })[])[];
  /** Notes are texts; an empty one takes the note away. */
  readonly what: "cells" | "notes";
  /** Whether the cells' dropdowns are taken away first, as they might refuse the values. */
  readonly loosen: boolean;
}

/** A text that leads to a cell. */
export interface CellLink {
  readonly text: string;
  /** Id of the tab; `undefined` for text without a link. */
  readonly sheet: string | undefined;
  readonly cell: string;
}
