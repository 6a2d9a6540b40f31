import { type Cell, cellText, isEmpty, normalised } from "../../../core/schema/cell.ts";
import type { Column } from "../../../core/schema/column.ts";
import type { Sheet } from "../../../core/schema/sheet.ts";
import { quoted } from "../../../messages/lists.ts";
import { problemSentence } from "../../../messages/problems.ts";
import { shortened } from "../../../messages/shortened.ts";
import { type SheetId, tabTitle } from "../../sheets/index.ts";
import { readFileCell } from "./file-cell.ts";
import { type FileRow, filePlace } from "./file-rows.ts";
import type { Source } from "./headings.ts";
import type { Names } from "./names.ts";
import { oldList } from "./old-lists.ts";
import type { Remarks } from "./remarks.ts";
import type { MeantSheet } from "./sheet-meant.ts";

/** A value that a row of a file gives, and where it stands there. */
export interface GivenValue {
  readonly value: unknown;
  readonly place: string;
}

/** What reading needs to know, and what it tells. */
export interface ReadingOfFile {
  readonly names: Names;
  /** Cells that could not be read. */
  readonly unread: Remarks;
  /** How cells were understood that the workbook itself would not understand, by heading. */
  readonly interpreted: Remarks;
}

/** The values that a row gives for the columns; a cell that cannot be read gives none, and is told of. */
export function valuesIn(
  sheet: Sheet,
  meant: MeantSheet,
  row: FileRow,
  columns: readonly string[],
  reading: ReadingOfFile,
): Map<string, GivenValue> {
  const values = new Map<string, GivenValue>();
  const { lastDay = {} } = oldList(meant.tab);
  for (const name of columns) {
    const given = givenCell(meant, row, name);
    if (given === undefined) continue;
    const { cell, place } = given;
    const read = valueIn(sheet, name, cell, place, reading);
    if (read === undefined) continue;
    values.set(name, { value: read.value, place });
    const last = lastDay[name];
    if (read.lastDay !== undefined && last !== undefined && !values.has(last))
      values.set(last, { value: read.lastDay, place });
  }
  return values;
}

/** The value of one cell in a column, with references followed; `undefined` where it has none, which is told. */
export function valueIn(
  sheet: Sheet,
  name: string,
  cell: Cell,
  place: string,
  { names, unread, interpreted }: ReadingOfFile,
): { readonly value: unknown; readonly lastDay?: string } | undefined {
  const column = sheet.columns[name] as Column;
  const at = { sheet: sheet.id, header: column.header };
  const read = readFileCell(column, cell, oldList(sheet.id as SheetId).words?.[name]);
  if (!read.ok) {
    const { problem: code, expected } = read;
    unread.add(
      sentence({ ...at, code, given: cell, ...(expected === undefined ? {} : { expected }) }),
      place,
    );
    return undefined;
  }
  if (read.interpreted) tellUnderstood(interpreted, column, cell, column.write(read.value), read.lastDay);
  if (column.rule.kind !== "names-of") return read;
  const target = column.rule.sheet as SheetId;
  const found = followed(read.value, target, names);
  if ("lost" in found) {
    unread.add(sentence({ ...at, code: "dangling-reference", given: found.lost, expected: target }), place);
    return undefined;
  }
  const shown = column.write(found.value);
  if (normalised(cellText(shown)) !== normalised(cellText(cell)))
    tellUnderstood(interpreted, column, cell, shown);
  return found;
}

/** Tells how a cell was understood: `”Haninge kommun” som ”Haninge”`. */
export function tellUnderstood(
  interpreted: Remarks,
  { header }: Column,
  given: Cell,
  shown: Cell,
  lastDay?: string,
): void {
  const [from, to] = [given, shown].map((cell) => quoted(shortened(cellText(cell))));
  interpreted.add(header, `${from} som ${to}${lastDay === undefined ? "" : ` till ${quoted(lastDay)}`}`);
}

/** What a row has for a column of the tab, from the first of its sources that is filled. */
export function givenCell(
  { name: sheet, headings }: MeantSheet,
  row: FileRow,
  name: string,
): { readonly cell: Cell; readonly place: string } | undefined {
  for (const source of headings.sources.get(name) ?? []) {
    const cell = sourceCell(row, source);
    if (cell === undefined) continue;
    const index = source.find((each) => row.cells.has(each)) ?? 0;
    return { cell, place: filePlace(sheet, row.row, index) };
  }
  return undefined;
}

/** What stands in the columns of a source, joined; `undefined` where nothing does. */
function sourceCell({ cells }: FileRow, source: Source): Cell | undefined {
  const held = source.map((index) => cells.get(index)).filter((cell): cell is Cell => !isEmpty(cell));
  return held.length > 1 ? held.map((cell) => cellText(cell).trim()).join(" ") : held[0];
}

/** The rows' own names for what a cell refers to, or the text that is no row's. */
function followed(
  value: unknown,
  tab: SheetId,
  names: Names,
): { readonly value: unknown } | { readonly lost: string } {
  if (typeof value === "string") {
    const name = names.meant(tab, value);
    return name === undefined ? { lost: value } : { value: name };
  }
  const followAll = (texts: readonly string[]) => texts.map((text) => names.meant(tab, text));
  const texts = value as readonly string[];
  const found = followAll(texts);
  if (found.every((name) => name !== undefined)) return { value: [...new Set(found)] };
  // Lists often have commas, or an ”och”, where the workbook has semicolons.
  const split = texts.flatMap((text) => text.split(/\s*[,/&]\s*|\s+och\s+/).filter((part) => part !== ""));
  const others = followAll(split);
  if (others.every((name) => name !== undefined)) return { value: [...new Set(others)] };
  return { lost: texts[found.indexOf(undefined)] ?? "" };
}

/** What is wrong with a cell, and what follows from it. */
function sentence(problem: Parameters<typeof problemSentence>[0]): string {
  const { message, action } = problemSentence(problem, tabTitle);
  return `${message} Cellen läses inte in. ${action}`;
}
