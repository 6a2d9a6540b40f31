import type { Grid } from "../../core/schema/cell.ts";

/** What only *Kontrollera installationen* does. Each throws whatever the service says. */
export interface TrialsPort {
  /** The sheet's locale, `sv_SE`. */
  locale(): string;
  /** What clocks in the zone show at a moment, as the program computes it, and as the platform does; `YYYY-MM-DD HH:mm`. */
  clocks(moment: number, timeZone: string): { readonly ours: string; readonly theirs: string };
  /** Writes a text among the document's properties, reads it back and takes it away. */
  remembers(text: string): string;
  /** Makes a tab of the name last of all, without showing it. */
  makeTab(name: string): TrialTab;
  /** Names of all tabs. */
  tabNames(): readonly string[];
  removeTab(name: string): void;
  /** Stores a .docx as a document. @returns Its id, and what Drive has made of it. */
  makeDocument(name: string, docx: Uint8Array): { readonly id: string; readonly isDocument: boolean };
  /** The first characters of the document's PDF. */
  pdfStart(id: string): string;
  /** Ids of the user's files with just this name. */
  documentsNamed(name: string): readonly string[];
  removeDocument(id: string): void;
  /** Makes a daily trigger that does nothing but remove itself. */
  makeTrigger(): void;
  /** Removes the user's triggers of that kind. @returns How many there were. */
  removeTriggers(): number;
}

/** A tab to try things in. Ranges are written `A1:B2`. */
export interface TrialTab {
  /** Writes just as the program writes rows. */
  write(range: string, cells: Grid): void;
  /** Reads just as the program reads rows. */
  read(range: string): Grid;
  /** The formulas of a range, empty where there is none. */
  formulas(range: string): readonly (readonly string[])[];
  setFormula(cell: string, formula: string): void;
  setFormat(range: string, format: string): void;
  /** Lets a range hold only these values, or only those of another range. */
  restrict(range: string, to: { readonly values: readonly string[] } | { readonly range: string }): void;
  /** Makes the tab so many rows longer. @returns Number of the last row. */
  addRows(count: number): number;
  /** Puts a note, a link to a cell of the tab and a warning protection at a cell, and reads note and link back. */
  decorate(cell: string, note: string): { readonly note: string; readonly link: string };
  /** Makes sure that everything written has arrived. */
  flush(): void;
}
