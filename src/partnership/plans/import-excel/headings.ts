import { type Cell, cellText, normalised } from "../../../core/schema/cell.ts";
import { ID_HEADER, type Sheet } from "../../../core/schema/sheet.ts";
import type { SheetId } from "../../sheets/index.ts";
import { ALSO_CALLED } from "./also-called.ts";
import type { FileRow } from "./file-rows.ts";
import { oldList } from "./old-lists.ts";

/** Columns of a file that hold one thing: several where it is a joined text, such as a first name and a surname. */
export type Source = readonly number[];

/** Which columns of a file go to which of a tab, and which to none. */
export interface Headings {
  /** Sheet row of the headings in the file. */
  readonly row: number;
  /** By column name of the tab: where its values stand, the best place first. Others are used where that one is empty. */
  readonly sources: ReadonlyMap<string, readonly Source[]>;
  /** Columns of the file that the tab has nothing for. */
  readonly unknown: readonly number[];
  /** What stands in the row, by column of the file. */
  readonly texts: ReadonlyMap<number, string>;
}

/** How sure it is that a heading means a column: its own name, one it had, or what people call it. */
type Names = ReadonlyMap<string, { readonly column: string; readonly rank: number }>;

const known = new Map<string, Names>();

/** Reads a row as headings of the tab. */
export function headingsIn(sheet: Sheet, { row, cells }: FileRow): Headings {
  const names = namesOf(sheet);
  const texts = new Map([...cells].map(([index, cell]) => [index, oneLine(cell)]));
  const found = new Map<string, { readonly source: Source; readonly rank: number }[]>();
  const used = new Set<number>();
  const add = (column: string, source: Source, rank: number) => {
    found.set(column, [...(found.get(column) ?? []), { source, rank }]);
    for (const index of source) used.add(index);
  };
  for (const [index, text] of texts) {
    const meant = names.get(headingKey(text)) ?? names.get(headingKey(withoutEnd(text)));
    if (meant !== undefined) add(meant.column, [index], meant.rank);
  }
  for (const [column, parts] of Object.entries(oldList(sheet.id as SheetId).joined ?? {})) {
    const places = parts.map(
      (part) => [...texts].find(([, text]) => headingKey(text) === headingKey(part))?.[0],
    );
    if (places.every((place): place is number => place !== undefined)) add(column, places, 3);
  }
  const isId = (text: string) => normalised(text) === normalised(ID_HEADER);
  return {
    row,
    sources: new Map(
      [...found].map(([column, places]) => [
        column,
        [...places].sort((a, b) => a.rank - b.rank).map(({ source }) => source),
      ]),
    ),
    unknown: [...texts].flatMap(([index, text]) => (used.has(index) || isId(text) ? [] : [index])),
    texts,
  };
}

/** The column of the tab that a heading means; `undefined` where it means none. */
export function columnCalled(sheet: Sheet, heading: string): string | undefined {
  return namesOf(sheet).get(headingKey(heading))?.column;
}

/** What a heading is compared by: case, spaces, dashes and full stops do not matter. */
export function headingKey(text: string): string {
  return normalised(text).replace(/[\s.:*-]/g, "");
}

function withoutEnd(text: string): string {
  return text.replace(/\s*\([^)]*\)\s*$/, "");
}

function oneLine(cell: Cell): string {
  return cellText(cell).trim().replace(/\s+/g, " ");
}

function namesOf(sheet: Sheet): Names {
  const before = known.get(sheet.id);
  if (before !== undefined) return before;
  const names = new Map<string, { column: string; rank: number }>();
  const also: Readonly<Record<string, readonly string[]>> = ALSO_CALLED[sheet.id as SheetId] ?? {};
  const columns = Object.entries(sheet.columns);
  const ranked = [
    ...columns.map(([column, { header }]) => ({ column, rank: 0, headings: [header] })),
    ...columns.map(([column, { formerly }]) => ({ column, rank: 1, headings: formerly })),
    ...columns.map(([column]) => ({ column, rank: 2, headings: also[column] ?? [] })),
  ];
  for (const { column, rank, headings } of ranked) {
    for (const heading of headings) {
      const key = headingKey(heading);
      if (!names.has(key)) names.set(key, { column, rank });
    }
  }
  known.set(sheet.id, names);
  return names;
}
