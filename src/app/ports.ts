import type { CivilDate } from "../core/dates/civil-date.ts";
import type { Cell, Grid } from "../core/schema/cell.ts";
import type { Column } from "../core/schema/column.ts";
import type { Sheet } from "../core/schema/sheet.ts";
import type { WholeTab } from "../core/schema/whole-tab.ts";
import type { RangeWrite } from "../core/schema/write.ts";

/** Everything outside that a command can reach; `google/` fills it in, once for each execution. */
export interface Ports {
  readonly workbook: WorkbookPort;
  readonly clock: ClockPort;
  readonly lock: LockPort;
  readonly mail: MailPort;
  readonly files: FilesPort;
  readonly copies: CopiesPort;
  readonly memory: MemoryPort;
  readonly triggers: TriggersPort;
  readonly identity: IdentityPort;
  readonly ids: IdsPort;
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
}

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
  /**
   * Stores a document: in Google as a Google Doc, on one computer as the .docx.
   *
   * @param name File name without ending.
   * @returns A link that opens it, and its file name.
   */
  save(name: string, docx: Uint8Array): { readonly link: string; readonly file: string };
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

/** Small texts kept with the document, for every user. */
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

/** What a command may need beyond the sheet itself. */
export type Permission = "mail" | "drive" | "trigger" | "identity";

export interface IdsPort {
  /** A new id that no row has or has had. */
  next(): string;
  /** One and the same text for everything that this execution does. */
  run(): string;
}
