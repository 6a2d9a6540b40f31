import type { Cell } from "../../../core/schema/cell.ts";
import type { Readings } from "../../../core/schema/link.ts";
import { nameColumn, type Sheet } from "../../../core/schema/sheet.ts";
import { sheets } from "../../sheets/index.ts";
import type { FileRow } from "./file-rows.ts";
import type { Names } from "./names.ts";
import { type Remarks, remarks } from "./remarks.ts";
import type { GivenValue, ReadingOfFile } from "./row-values.ts";
import type { MeantSheet } from "./sheet-meant.ts";
import type { Target, Targets } from "./targets.ts";

/** What all tabs of a file are read in with. */
export interface Importing {
  readonly readings: Readings;
  readonly names: Names;
  /** Whether the file's values take the place of the workbook's own. */
  readonly replace: boolean;
}

/** The reading in of one of the file's tabs: what it works on, and what it has come to so far. */
export interface TabWork extends Importing, ReadingOfFile {
  readonly meant: MeantSheet;
  readonly sheet: Sheet;
  /** The column that names the tab's rows, if it has one. */
  readonly key: string | undefined;
  readonly targets: Targets;
  /** Every text that one of the file's rows in the tab is called by. */
  readonly fileNames: ReadonlySet<string>;
  /** What empty cells of new rows get, by column. */
  readonly fill: ReadonlyMap<string, Cell>;
  readonly added: Target[];
  /** Rows of the workbook that got something, with the headings of what was empty. */
  readonly completed: Map<Target, readonly string[]>;
  /** Cells where the workbook and the file say different things. */
  readonly differing: Remarks;
  /** Rows that are not read in, and why. */
  readonly refused: Remarks;
}

/** A row of the file and the values that it gives. */
export interface ReadRow {
  readonly work: TabWork;
  readonly row: FileRow;
  readonly values: Map<string, GivenValue>;
}

/** A row of the file with the row that it is about. */
export interface MatchedRow extends ReadRow {
  readonly target: Target;
  /** Whether no row of the file before it was about the same. */
  readonly isFirst: boolean;
}

/** Work that has not begun. */
export function tabWork(
  meant: MeantSheet,
  targets: Targets,
  fill: ReadonlyMap<string, Cell>,
  fileNames: ReadonlySet<string>,
  importing: Importing,
): TabWork {
  const sheet: Sheet = sheets[meant.tab];
  return {
    ...importing,
    meant,
    sheet,
    key: nameColumn(sheet),
    targets,
    fill,
    fileNames,
    added: [],
    completed: new Map(),
    unread: remarks(),
    interpreted: remarks(),
    differing: remarks(),
    refused: remarks(),
  };
}

/** Tells that a row is left out. */
export function refuse({ work, row }: ReadRow, why: string): void {
  work.refused.add(why, String(row.row));
}

/** `Blad1 rad 4`. */
export function rowPlace({ work, row }: ReadRow): string {
  return `${work.meant.name} rad ${row.row}`;
}
