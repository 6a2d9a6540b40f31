/**
 * The whole workbook and everything Apps Script keeps beside it, as plain JSON.
 *
 * Two habits keep it fast and cheap to copy: a row array is replaced, never changed in place, and so are the
 * lists of patches. Undo (`hands/snapshot.ts`) relies on it.
 */
export interface WorkbookState {
  version: 1;
  /** Drive id of the spreadsheet. */
  id: string;
  name: string;
  url: string;
  /** As Sheets spells it, for example `sv_SE`. */
  locale: string;
  /** IANA zone in which the serial numbers of dates are read, for example `Europe/Stockholm`. */
  timeZone: string;
  /** In the order of the tabs. */
  sheets: SheetState[];
  /** `sheetId` of the tab in front. */
  activeSheetId: number;
  protections: ProtectionState[];
  properties: PropertyStores;
  triggers: TriggerState[];
  /** Drive files and folders made by the program; their bytes live in the file store. */
  files: FileState[];
  /** Recipients used of the mail quota: day (`YYYY-MM-DD` in `timeZone`) → e-mail of the sender → number. */
  mailSent: Record<string, Record<string, number>>;
  /** The last number given out of each kind, so that ids are the same in every run of the same story. */
  counters: Counters;
}

/** What the three stores of `PropertiesService` hold. */
export interface PropertyStores {
  document: Record<string, string>;
  script: Record<string, string>;
  /** E-mail of the user → that user's properties. */
  users: Record<string, Record<string, string>>;
}

/** The last number given out of each kind. */
export interface Counters {
  uuid: number;
  sheet: number;
  file: number;
  trigger: number;
  protection: number;
}

/** One tab. Rows and columns are 1-based wherever they are written as numbers. */
export interface SheetState {
  sheetId: number;
  name: string;
  hidden: boolean;
  frozenRows: number;
  /** Rows in the grid, used or not. */
  maxRows: number;
  /** Columns in the grid, used or not. */
  maxColumns: number;
  /** CSS colour, or null for none. */
  tabColor: string | null;
  /** Column → width in pixels; missing columns have the default 100. */
  columnWidths: Record<number, number>;
  hiddenColumns: number[];
  /**
   * `rows[0]` is row 1. Rows and the list may be shorter than the grid: what is missing is empty.
   * A row is never changed in place, but replaced.
   */
  rows: readonly (readonly Cell[])[];
  /** Cell (`B7`) → note. */
  notes: Record<string, string>;
  /** Cell (`B7`) → address that the whole cell links to. */
  links: Record<string, string>;
  /** Number formats other than General. */
  numberFormats: readonly Patch<string>[];
  validations: readonly Patch<ValidationState>[];
  /** Every other format, by kind; an absent kind is the default everywhere. */
  looks: Partial<Record<Look, readonly Patch<string>[]>>;
  /** Charts that lie over the cells; absent where there have never been any. */
  charts?: readonly ChartState[];
}

/** A chart in a tab. It is never changed in place, but replaced. */
export interface ChartState {
  readonly chartId: number;
  /** As `Charts.ChartType` spells it. */
  readonly type: string;
  /** Ranges of the same tab, in the order they were added: first the labels, then a series each. */
  readonly ranges: readonly Area[];
  /** How many of the first rows are headings. */
  readonly headers: number;
  /** Cell at its upper left corner; 1-based. */
  readonly row: number;
  readonly column: number;
  /** As given to `setOption`. */
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * What a cell holds; null is empty. A date is the number of days since 1899-12-30 in the workbook's time zone,
 * in a cell whose number format is that of a date.
 */
export type Cell = Scalar | null | FormulaCell | ErrorCell;

/** A plain value. */
export type Scalar = number | string | boolean;

/** A formula with the value it last had; `local/formulas` works out those of *Översikt* when somebody looks. */
export interface FormulaCell {
  /** With its leading `=`. */
  formula: string;
  value: Scalar | null | ErrorCell;
}

/** A value such as `#REF!`. */
export interface ErrorCell {
  error: string;
}

/** A rectangle of cells; 1-based, both ends included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A value that every cell of a rectangle has. The patches of one list never overlap. */
export interface Patch<T> extends Area {
  value: T;
}

/** Formats that only change how a cell looks. Values are those of Apps Script's setters, as text. */
export type Look =
  | "fontWeight"
  | "fontStyle"
  | "fontSize"
  | "fontColor"
  | "background"
  | "wrap"
  | "verticalAlignment"
  | "horizontalAlignment";

/** A rectangle in a named tab. `bottom` is null for a reference such as `A2:A`, which grows with the sheet. */
export interface RangeReference {
  sheetId: number;
  top: number;
  left: number;
  bottom: number | null;
  right: number;
}

/** A data validation rule; the names of the criteria are those of `SpreadsheetApp.DataValidationCriteria`. */
export type ValidationState = ValidationCriterion & {
  /** True shows a warning only; false rejects the value. */
  allowInvalid: boolean;
  helpText: string | null;
};

/** What a rule asks for. */
export type ValidationCriterion =
  | { criterion: "VALUE_IN_LIST"; values: string[]; showDropdown: boolean }
  | { criterion: "VALUE_IN_RANGE"; range: RangeReference; showDropdown: boolean }
  | { criterion: "DATE_IS_VALID_DATE" }
  | { criterion: "NUMBER_BETWEEN"; from: number; to: number }
  | { criterion: "NUMBER_GREATER_THAN_OR_EQUAL_TO"; from: number }
  | { criterion: "CHECKBOX"; checked: Scalar | null; unchecked: Scalar | null }
  | { criterion: "TEXT_IS_VALID_EMAIL" }
  | { criterion: "TEXT_IS_VALID_URL" }
  /** Kept, never evaluated: every value passes. */
  | { criterion: "CUSTOM_FORMULA"; formula: string };

/** A protected range, or a whole protected sheet when `area` is null. */
export interface ProtectionState {
  id: number;
  sheetId: number;
  area: Area | null;
  description: string;
  /** True lets everybody edit after a warning. */
  warningOnly: boolean;
  /** E-mail of whoever made it; always may edit. */
  owner: string;
  /** E-mails of those who may edit; null, as Apps Script makes it, is everybody who may edit the spreadsheet. */
  editors: string[] | null;
}

/** A time-driven trigger. */
export interface TriggerState {
  id: string;
  /** Function it runs. */
  handler: string;
  /** E-mail of the user who made it and as whom it runs. */
  user: string;
  schedule: TriggerSchedule;
}

/** When a trigger runs. Parts that were not said are null. */
export interface TriggerSchedule {
  hour: number | null;
  minute: number | null;
  everyDays: number | null;
  /** IANA zone, or null for the script's own. */
  timeZone: string | null;
}

/** A Drive file or folder. */
export interface FileState {
  id: string;
  name: string;
  mimeType: string;
  /** Type of the bytes in the file store: a Google document made from a `.docx` keeps the `.docx`. */
  contentType: string;
  /** Ids of folders; empty is the root. */
  parents: string[];
  /** E-mail of the user who made it; nobody else reaches it (`drive.file`). */
  owner: string;
  /** ISO 8601, UTC. */
  createdTime: string;
  modifiedTime: string;
  trashed: boolean;
  /** What the file store answered when it took the bytes, for instance a path; null for a folder. */
  content: string | null;
  /** Bytes. */
  size: number;
}
