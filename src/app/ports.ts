import type { CivilDate } from "../core/dates/civil-date.ts";
import type { Grid } from "../core/schema/cell.ts";
import type { Column } from "../core/schema/column.ts";
import type { Sheet } from "../core/schema/sheet.ts";
import type { RangeWrite } from "../core/schema/write.ts";

/** Everything outside that a command can reach; `google/` fills it in, once for each execution. */
export interface Ports {
  readonly workbook: WorkbookPort;
  readonly clock: ClockPort;
  readonly lock: LockPort;
  readonly mail: MailPort;
  readonly files: FilesPort;
  /** What the document remembers, for every user. */
  readonly memory: MemoryPort;
  /** What the document remembers for whoever runs this alone. */
  readonly ownMemory: MemoryPort;
  readonly triggers: TriggersPort;
  readonly identity: IdentityPort;
  readonly ids: IdsPort;
}

/** The spreadsheet. */
export interface WorkbookPort {
  /** Every cell of each tab, one read a tab; `undefined` for a tab that does not exist. */
  read(sheets: readonly Sheet[]): ReadonlyMap<string, Grid | undefined>;
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

/** What a command may need beyond the sheet itself. */
export type Permission = "mail" | "drive" | "trigger" | "identity";

export interface IdsPort {
  /** A new id that no row has or has had. */
  next(): string;
  /** One and the same text for everything that this execution does. */
  run(): string;
}
