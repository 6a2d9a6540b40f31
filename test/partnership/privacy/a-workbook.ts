import type { Cell, Grid } from "../../../src/core/schema/cell.ts";
import { gridAfter } from "../../../src/core/schema/grid.ts";
import { readSheet } from "../../../src/core/schema/read.ts";
import { ID_HEADER, type NewRow, type Sheet } from "../../../src/core/schema/sheet.ts";
import type { WholeTab } from "../../../src/core/schema/whole-tab.ts";
import { writesForNewRows } from "../../../src/core/schema/write.ts";
import { type ReadWorkbook, readWorkbook } from "../../../src/partnership/partnership.ts";
import { identifiersOf, knownAs } from "../../../src/partnership/privacy/identifiers.ts";
import { personMatcher } from "../../../src/partnership/privacy/person-matcher.ts";
import { placesOf } from "../../../src/partnership/privacy/places.ts";
import { type SheetId, sheetList, sheets } from "../../../src/partnership/sheets/index.ts";
import type { Person } from "../../../src/partnership/sheets/people.ts";
import type { SomeRows } from "../../a-partnership.ts";

/** A workbook with every tab, and in them just these rows; ids are `<tab>-1` and so on. */
export function gridsWith(rows: SomeRows): Map<string, Grid> {
  return new Map(
    sheetList.map((sheet) => {
      const headings = [
        ...Object.values(sheet.columns).map(({ header }) => header),
        ...(sheet.stamped ? [ID_HEADER] : []),
      ];
      const added = (rows[sheet.id as SheetId] ?? []) as readonly NewRow<Sheet>[];
      const named = added.map((values, at) => ({ id: `${sheet.id}-${at + 1}`, values }));
      const reading = readSheet(sheet, [headings]);
      return [sheet.id, gridAfter([headings], writesForNewRows(reading, named))];
    }),
  );
}

/** The tabs of such a workbook as they are read whole. */
export function wholeTabs(
  grids: ReadonlyMap<string, Grid>,
  more: Readonly<Record<string, Partial<WholeTab>>> = {},
): readonly WholeTab[] {
  return [...grids].map(([id, cells]) => ({
    title: sheets[id as SheetId].title,
    cells,
    formulas: [],
    notes: [],
    links: [],
    ...more[id],
  }));
}

/** A person in a workbook, and everywhere that the person is found. */
export function found(
  grids: ReadonlyMap<string, Grid>,
  name: string,
  tabs: readonly WholeTab[] = wholeTabs(grids),
) {
  const read: ReadWorkbook = readWorkbook(grids);
  const person = read.partnership.people.find((row) => row.name === name) as Person;
  const known = identifiersOf(read, person, knownAs(read, person));
  const matcher = personMatcher(known);
  return { read, person, known, matcher, tabs, places: placesOf(tabs, read.readings, matcher) };
}

/** The cells of a tab with another content in some of them. */
export function withCells(
  cells: Grid,
  changes: readonly { readonly row: number; readonly index: number; readonly value: Cell }[],
): Grid {
  return gridAfter(
    cells,
    changes.map(({ row, index, value }) => ({ sheet: "", row, index, values: [[value]] })),
  );
}
