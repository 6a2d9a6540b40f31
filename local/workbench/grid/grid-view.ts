import type { Look, Patch } from "../../apps-script/workbook-state.ts";

/** The workbook as the page shows it; the page knows nothing else of what it holds. */
export interface WorkbookView {
  /** Changes each time anything that is shown does. */
  revision: number;
  /** `sheetId` of the tab in front. */
  active: number;
  tabs: readonly TabView[];
}

/** One tab. Rows and columns count from 1 wherever they are written as numbers. */
export interface TabView {
  sheetId: number;
  name: string;
  hidden: boolean;
  /** Whether only the program writes in it. */
  kept: boolean;
  /** Whether it holds the formulas that are worked out when it is looked at. */
  isOverview: boolean;
  colour: string | null;
  frozenRows: number;
  /** Size of the grid, used or not. */
  rows: number;
  columns: number;
  /** Column → width in pixels. */
  widths: Readonly<Record<number, number>>;
  hiddenColumns: readonly number[];
  /** `cells[0]` is row 1; what is missing is empty. */
  cells: readonly (readonly CellView[])[];
  /** Cell (`B7`) → note. */
  notes: Readonly<Record<string, string>>;
  looks: Readonly<Partial<Record<Look, readonly Patch<string>[]>>>;
  /** What dropdowns offer, and where they stand. */
  choices: readonly Patch<readonly string[]>[];
}

/** What a cell shows: null for nothing, a text for text that stands to the left. */
export type CellView = null | string | ShownCell;

/** A cell that shows more than plain text. */
export interface ShownCell {
  shown: string;
  /** What to type to get the same cell again, where that is not what it shows. */
  typed?: string;
  /** Whether it stands to the right, as numbers and dates do. */
  right?: true;
  /** Where its link leads: to another cell, a document on this computer or the web. */
  link?: string;
}

/** What is different in a tab that otherwise is as it was. */
export interface TabChange {
  sheetId: number;
  cells: readonly { row: number; column: number; cell: CellView }[];
  /** Cell → note, or null where there is none any more. */
  notes: Readonly<Record<string, string | null>>;
  /** Present where what dropdowns offer has changed. */
  choices?: TabView["choices"];
}

/** What is different in the workbook. */
export interface Changes {
  /** The revision that the changes lead from; a page that shows another one has to load everything anew. */
  from: number;
  revision: number;
  tabs: readonly TabChange[];
  /** Whether tabs, columns, formats or sizes changed too: then the changes above do not suffice. */
  rebuilt: boolean;
  /** The tab that the program put in front, where it did. */
  active?: number;
}

/** *Översikt* worked out. */
export interface OverviewView {
  sheetId: number;
  /** The cells with formulas, as they show now. */
  cells: TabChange["cells"];
  charts: readonly ShownChart[];
}

export interface ShownChart {
  title: string;
  /** What can be seen in it. */
  alt: string;
  svg: string;
}
