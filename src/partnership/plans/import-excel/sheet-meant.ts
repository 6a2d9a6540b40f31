import { nameColumn, type Sheet } from "../../../core/schema/sheet.ts";
import type { FileSheet } from "../../../core/spreadsheet-file.ts";
import { OVERVIEW_TITLE } from "../../overview/overview.ts";
import { type SheetId, sheetList, sheets } from "../../sheets/index.ts";
import { type FileRow, fileRows } from "./file-rows.ts";
import { type Headings, headingKey, headingsIn } from "./headings.ts";
import { oldList } from "./old-lists.ts";

/** A tab of a file, with the tab of the workbook that it belongs in. */
export interface MeantSheet {
  readonly name: string;
  readonly tab: SheetId;
  readonly headings: Headings;
  /** The filled rows below the headings. */
  readonly rows: readonly FileRow[];
}

/** Tabs whose rows belong to the program's own choices. */
const FIXED: readonly SheetId[] = ["settings", "reminderRules"];

/** Tabs that a list can be read into. */
export const IMPORTABLE: readonly SheetId[] = sheetList
  .filter(({ keeper }) => keeper === "people")
  .map(({ id }) => id as SheetId)
  .filter((id) => !FIXED.includes(id));

/** Headings stand near the top; above them a list may have its title, its date and the like. */
const ROWS_SEARCHED = 30;

/**
 * Where a file's tab belongs: by its own name where that is a tab's, else in the tab that knows most of its headings.
 *
 * @param wanted The only tab it may belong in, where that is asked for.
 * @returns `undefined` where no row has headings that will do.
 */
export function sheetMeant(file: FileSheet, wanted: SheetId | undefined): MeantSheet | undefined {
  if (wanted === undefined && keptElsewhere(file) !== undefined) return undefined;
  const rows = fileRows(file);
  const titled = IMPORTABLE.filter((id) => isCalled(sheets[id], file.name));
  const best = (ids: readonly SheetId[], least: number) => bestOf(ids, rows.slice(0, ROWS_SEARCHED), least);
  const found = wanted === undefined ? (best(titled, 1) ?? best(IMPORTABLE, 2)) : best([wanted], 1);
  if (found === undefined) return undefined;
  return { name: file.name, ...found, rows: rows.filter(({ row }) => row > found.headings.row) };
}

/** Who keeps the tab of the workbook that a file's tab has its name from, where nobody's list belongs in it. */
export function keptElsewhere({ name }: FileSheet): Sheet["keeper"] | undefined {
  if (headingKey(name) === headingKey(OVERVIEW_TITLE)) return "program";
  return sheetList.find(
    (sheet) => headingKey(sheet.title) === headingKey(name) && !IMPORTABLE.includes(sheet.id as SheetId),
  )?.keeper;
}

/** Whether the tab, or a list of its things, is called so. */
function isCalled(sheet: Sheet, name: string): boolean {
  const titles = [sheet.title, ...(oldList(sheet.id as SheetId).titles ?? [])];
  return titles.some((title) => headingKey(title) === headingKey(name));
}

function bestOf(ids: readonly SheetId[], rows: readonly FileRow[], least: number) {
  let best: { tab: SheetId; headings: Headings; score: number } | undefined;
  for (const row of rows) {
    for (const tab of ids) {
      const headings = headingsIn(sheets[tab], row);
      const score = headings.sources.size;
      if (score < least || !willDo(sheets[tab], headings)) continue;
      if (best === undefined || score > best.score) best = { tab, headings, score };
    }
  }
  return best === undefined ? undefined : { tab: best.tab, headings: best.headings };
}

/** Rows can be told apart only by their name, or in tabs without names by something that each row must have. */
function willDo(sheet: Sheet, { sources }: Headings): boolean {
  const name = nameColumn(sheet);
  if (name !== undefined) return sources.has(name);
  return Object.entries(sheet.columns).some(([column, { required }]) => required && sources.has(column));
}
