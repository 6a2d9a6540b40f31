import type { Grid } from "../core/schema/cell.ts";
import { linkReadings, type Readings } from "../core/schema/link.ts";
import type { Problem } from "../core/schema/problem.ts";
import { type IncompleteRow, type Reading, readSheet } from "../core/schema/read.ts";
import type { RowOf } from "../core/schema/sheet.ts";
import { readSettings, type Settings } from "./settings.ts";
import { type SheetId, sheetList, type sheets } from "./sheets/index.ts";

/** The rows of every tab but the settings; references hold the name of the row they mean. */
export type Tables = {
  readonly [K in Exclude<SheetId, "settings">]: readonly RowOf<(typeof sheets)[K]>[];
};

/** One read-only snapshot of the whole partnership; its questions are answered in `questions/`. */
export interface Partnership extends Tables {
  readonly settings: Settings;
  /** Rows that the tables leave out, since a required cell is empty or unreadable; nothing is decided from them. */
  readonly incomplete: Readonly<Record<SheetId, readonly IncompleteRow[]>>;
}

/** A workbook as read: the snapshot, each tab's reading, and everything that is wrong with cells and headings. */
export interface ReadWorkbook {
  readonly partnership: Partnership;
  readonly readings: Readings;
  readonly problems: readonly Problem[];
}

/**
 * Reads grids into one snapshot. Never throws, whatever the grids hold.
 *
 * @param grids Grid by sheet id; a tab that is missing reads as empty, with a problem.
 */
export function readWorkbook(grids: ReadonlyMap<string, Grid | undefined>): ReadWorkbook {
  const readings = linkReadings(
    new Map(sheetList.map((sheet) => [sheet.id, readSheet(sheet, grids.get(sheet.id))])),
  );
  const { settings, problems } = readSettings(
    readingOf(readings, "settings").rows,
    readingOf(readings, "settings").layout.indexes.get("value"),
  );
  const tables = Object.fromEntries([...readings].map(([id, reading]) => [id, reading.rows]));
  const incomplete = Object.fromEntries([...readings].map(([id, reading]) => [id, reading.incomplete]));
  const partnership = { ...tables, settings, incomplete } as unknown as Partnership;
  return {
    partnership,
    readings,
    problems: [...[...readings.values()].flatMap((reading) => reading.problems), ...problems],
  };
}

/** The reading of one tab. */
export function readingOf<K extends SheetId>(readings: Readings, id: K): Reading<(typeof sheets)[K]> {
  return readings.get(id) as unknown as Reading<(typeof sheets)[K]>;
}

const indexes = new WeakMap<readonly object[], ReadonlyMap<string, object>>();

/** The row with the name, or `undefined`; the first one where two share it. */
export function named<Row extends { readonly name: string }>(
  rows: readonly Row[],
  name: string | undefined,
): Row | undefined {
  if (name === undefined) return undefined;
  let index = indexes.get(rows) as ReadonlyMap<string, Row> | undefined;
  if (index === undefined) {
    index = new Map([...rows].reverse().map((row) => [row.name, row]));
    indexes.set(rows, index);
  }
  return index.get(name);
}

const groups = new WeakMap<readonly object[], Map<string, ReadonlyMap<unknown, readonly object[]>>>();

/** The rows that hold the value in the column, in the order of the sheet; grouped once for each list of rows. */
export function rowsWith<Row extends object, K extends keyof Row & string>(
  rows: readonly Row[],
  column: K,
  value: Row[K],
): readonly Row[] {
  const columns = groups.get(rows) ?? new Map<string, ReadonlyMap<unknown, readonly object[]>>();
  groups.set(rows, columns);
  let grouped = columns.get(column) as ReadonlyMap<unknown, readonly Row[]> | undefined;
  if (grouped === undefined) {
    const lists = new Map<unknown, Row[]>();
    for (const row of rows) {
      const list = lists.get(row[column]);
      if (list === undefined) lists.set(row[column], [row]);
      else list.push(row);
    }
    grouped = lists;
    columns.set(column, grouped);
  }
  return grouped.get(value) ?? [];
}
