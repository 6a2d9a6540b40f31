/** Name of the tab that answers at a glance how the partnership stands; it stands first and holds formulas, no data. */
export const OVERVIEW_TITLE = "Översikt";

/** How the value of a cell is shown. */
export type OverviewFormat = "words" | "day" | "count" | "year" | "kronor";

/**
 * What stands in a cell. A formula is written with commas; `{meetings.start}` is a column of a tab from row 2 on, `[agreement]`
 * column B of the row with that id, `[agreement.C]` another column of it, `[.A]` a cell of the same row, `[parties:K]` a column
 * over all rows of a section, and `[parties^K]` the part of it that ends with the row itself.
 */
export type OverviewCell =
  | { readonly text: string }
  | { readonly formula: string; readonly format: OverviewFormat }
  /** A choice that people make; nothing is written there. The names are those of a tab's rows. */
  | { readonly names: string };

/** A row of the tab. */
export interface OverviewRow {
  /** How formulas call it. */
  readonly id?: string;
  /** Cells by column letter; column A says what the row is about. */
  readonly cells: Readonly<Record<string, OverviewCell>>;
}

/** Rows under a heading that answer one question. */
export interface OverviewSection {
  readonly id: string;
  readonly title: string;
  /** The question that the section answers, for the handbook. */
  readonly answers: string;
  /** What the columns from B hold. */
  readonly headings: readonly string[];
  /** The rows, in their order. @param room How many rows the lists have room for. */
  rows(room: OverviewRoom): readonly OverviewRow[];
}

/** How many rows and activities the lists have room for. */
export interface OverviewRoom {
  readonly parties: number;
  readonly activities: number;
}

/** A text that never changes. */
export function text(words: string): OverviewCell {
  return { text: words };
}

/** A computed name, day as text, or sentence. */
export function words(formula: string): OverviewCell {
  return { formula, format: "words" };
}

/** A computed day, or a sentence where there is none. */
export function day(formula: string): OverviewCell {
  return { formula, format: "day" };
}

/** A computed number. */
export function count(formula: string): OverviewCell {
  return { formula, format: "count" };
}

/** A computed sum of money. */
export function kronor(formula: string): OverviewCell {
  return { formula, format: "kronor" };
}

/** A computed year. */
export function year(formula: string): OverviewCell {
  return { formula, format: "year" };
}
