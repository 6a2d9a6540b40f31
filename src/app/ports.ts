import type { CivilDate } from "../core/dates/civil-date.ts";
import type { Cell, Grid } from "../core/schema/cell.ts";
import type { Column } from "../core/schema/column.ts";
import type { Sheet } from "../core/schema/sheet.ts";
import type { WholeTab } from "../core/schema/whole-tab.ts";
import type { RangeWrite } from "../core/schema/write.ts";
import type { Chart } from "../partnership/documents/chart.ts";

/** Everything outside that a command can reach; `google/` fills it in, once for each execution. */
export interface Ports {
  readonly workbook: WorkbookPort;
  readonly clock: ClockPort;
  readonly lock: LockPort;
  readonly mail: MailPort;
  readonly files: FilesPort;
  readonly copies: CopiesPort;
  readonly pictures: PicturesPort;
  /** What the document remembers, for every user. */
  readonly memory: MemoryPort;
  /** What the document remembers for whoever runs this alone. */
  readonly ownMemory: MemoryPort;
  readonly triggers: TriggersPort;
  readonly identity: IdentityPort;
  readonly ids: IdsPort;
  readonly program: ProgramPort;
  readonly trials: TrialsPort;
}

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
  /** Address of the spreadsheet; empty where it has none that others could open. */
  url(): string;
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

export interface ClockPort {
  /** The moment in the sheet's time zone: day and `HH:mm`. */
  now(): { readonly date: CivilDate; readonly time: string };
  /** Milliseconds since this execution began. */
  elapsed(): number;
}

export interface LockPort {
  /** Takes the workbook's lock for the rest of the execution. @throws {AppError} `busy` where another execution holds it. */
  take(): void;
}

/** One letter, ready to send. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly senderName: string;
  readonly replyTo: string | undefined;
  readonly attachments?: readonly Attachment[];
}

/** A file that goes with a letter. */
export interface Attachment {
  /** With its ending. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: Uint8Array | string;
}

export interface MailPort {
  /** Recipients that the day's quota still allows. */
  remaining(): number;
  /** @throws whatever the mail service says when it does not take the letter. */
  send(letter: Letter): void;
}

export interface FilesPort {
  /** The built-in template of a document kind, as .docx bytes. @throws {AppError} `template-missing` */
  template(kind: string, title: string): Uint8Array;
  /** Stores a file in the user's own Drive. @throws {AppError} `conversion-failed` */
  save(file: NewFile): SavedFile;
  /** The PDF of a stored document; `undefined` where none can be made. */
  pdf(id: string): Uint8Array | undefined;
  /** What a stored file holds now, with what people have changed in it. @throws {AppError} `file-out-of-reach` */
  content(file: StoredFile): Uint8Array | string;
  /** Puts other content in a stored file, which keeps its link. @throws {AppError} `file-out-of-reach` */
  replace(file: StoredFile, content: Uint8Array | string): void;
}

/** A file to store. */
export interface NewFile {
  /** Without ending. */
  readonly name: string;
  /** Names of the folders that it lies in, outermost first; those that are lacking are made. */
  readonly folder: readonly string[];
  /** `document`: people edit it, in Google as a Google Doc, on one computer as the .docx. */
  readonly form: "document" | "word" | "pdf" | "page";
  /** Bytes; text for a page. */
  readonly content: Uint8Array | string;
}

/** A file that was stored before. */
export interface StoredFile {
  readonly id: string;
  readonly form: "document" | "page";
  /** What it is called where it is out of reach, and who made it. */
  readonly name: string;
  readonly madeBy: string;
}

/** What storing a file gave. */
export interface SavedFile {
  readonly id: string;
  /** Opens it. */
  readonly link: string;
  /** Its name. */
  readonly file: string;
}

/** Draws charts. */
export interface PicturesPort {
  /** The chart as a PNG that is as wide as a page's text; nothing where it cannot be drawn. */
  barChart(chart: Chart): Uint8Array | undefined;
}

/** Files that are kept beside the workbook where it lies on one computer; in Google there are none that the program reaches. */
export interface CopiesPort {
  /** Letters and documents with everything that is written in them; `undefined` where none are kept. */
  read(): readonly StoredCopy[] | undefined;
  /**
   * Deletes letters for good, and puts another text in place of accounts where the home keeps who did what.
   *
   * @param letters Names of files, from `read`.
   */
  forget(letters: readonly string[], accounts: readonly string[], instead: string): void;
}

/** A letter or a document that is kept as a file. */
export interface StoredCopy {
  readonly kind: "letter" | "document";
  /** File name in its folder. */
  readonly file: string;
  /** What stands in *Länk* for a document; empty for a letter. */
  readonly link: string;
  readonly text: string;
}

/** Small texts kept with the document. */
export interface MemoryPort {
  read(): Readonly<Record<string, string>>;
  write(values: Readonly<Record<string, string>>): void;
}

export interface TriggersPort {
  /** Whether the current user has a daily trigger in this document. */
  hasDaily(): boolean;
  startDaily(): void;
  /** Removes the current user's daily triggers; other people's cannot be reached. */
  stopDaily(): void;
}

export interface IdentityPort {
  /** Address of whoever runs this, empty where Google does not tell. */
  email(): string;
  /** Permissions that the user has not given, of those asked for. */
  missing(permissions: readonly Permission[]): readonly Permission[];
}

/** What people can allow or refuse; a command names the ones it needs beyond the sheet itself. */
export type Permission = "sheet" | "dialogs" | "mail" | "drive" | "trigger" | "identity";

export interface IdsPort {
  /** A new id that no row has or has had. */
  next(): string;
  /** One and the same text for everything that this execution does. */
  run(): string;
}

/** The program about itself. */
export interface ProgramPort {
  /** As package.json has it: `1.2.0`. */
  version(): string;
  /** Checksum of the code and pages that really run, 16 hexadecimal digits; the build prints the same. */
  checksum(): string;
}

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
