import { type Cell, cellText, isDateCell, isEmpty } from "../../core/schema/cell.ts";
import type { Column } from "../../core/schema/column.ts";
import type { Readings } from "../../core/schema/link.ts";
import type { Reading } from "../../core/schema/read.ts";
import type { TextGrid, WholeTab } from "../../core/schema/whole-tab.ts";
import { OVERVIEW_TITLE } from "../overview/overview.ts";
import type { Hit, PersonMatcher } from "./person-matcher.ts";

/** What of a cell holds a text. */
export type PlacePart = "cell" | "formula" | "note" | "link";

/** A text in the workbook that means the person, or may do. */
export interface Place {
  readonly tab: WholeTab;
  /** The tab as the program reads it; `undefined` for one that people have made. */
  readonly reading: Reading | undefined;
  readonly row: number;
  /** Zero-based. */
  readonly index: number;
  /** The column by its definition; `undefined` for people's own and for the program's id. */
  readonly column: Column | undefined;
  readonly part: PlacePart;
  /** In Unicode's composed form, which the hits count in. */
  readonly text: string;
  readonly hits: readonly Hit[];
}

/** Every place of the workbook with a trace of the person, tab by tab, row by row. */
export function placesOf(
  tabs: readonly WholeTab[],
  readings: Readings,
  matcher: PersonMatcher,
): readonly Place[] {
  const byTitle = new Map([...readings.values()].map((reading) => [reading.sheet.title, reading]));
  return tabs.flatMap((tab) => placesIn(tab, byTitle.get(tab.title), matcher));
}

function placesIn(tab: WholeTab, reading: Reading | undefined, matcher: PersonMatcher): readonly Place[] {
  const columns = columnsOf(reading);
  const places: Place[] = [];
  const look = (row: number, index: number, part: PlacePart, given: string) => {
    const column = columns.get(index);
    const text = given.normalize("NFC");
    const hits = matcher.hitsIn(text, part === "cell" && refersToPeople(column));
    if (hits.length > 0) places.push({ tab, reading, row, index, column, part, text, hits });
  };
  tab.cells.forEach((cells, at) => {
    cells.forEach((cell, index) => {
      // Översikt shows what stands elsewhere: written over, it would show nothing any longer.
      const isComputed = tab.title === OVERVIEW_TITLE && (tab.formulas[at]?.[index] ?? "") !== "";
      if (holdsText(cell) && !isComputed) look(at + 1, index, "cell", cellText(cell));
    });
  });
  for (const [part, grid] of [
    ["formula", tab.formulas],
    ["note", tab.notes],
    ["link", tab.links],
  ] as const)
    eachText(grid, (row, index, text) => look(row, index, part, text));
  return places;
}

/** The columns of a tab by where they stand. */
export function columnsOf(reading: Reading | undefined): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  for (const [name, index] of reading?.layout.indexes ?? []) {
    const column = reading?.sheet.columns[name];
    if (column !== undefined) columns.set(index, column);
  }
  return columns;
}

/** Whether the column's cells hold names of rows in Personer. */
export function refersToPeople(column: Column | undefined): boolean {
  return column?.kind === "name" ? false : column?.rule.kind === "names-of" && column.rule.sheet === "people";
}

/** What stands over a column, as people see it. */
export function headingOf({ tab, index }: Pick<Place, "tab" | "index">): string {
  const heading = tab.cells[0]?.[index];
  return heading === undefined || isEmpty(heading) ? "" : cellText(heading).trim();
}

/** Numbers are looked at too: a telephone number typed in a plain cell becomes one. */
function holdsText(cell: Cell): boolean {
  return !isEmpty(cell) && typeof cell !== "boolean" && !isDateCell(cell);
}

function eachText(grid: TextGrid, look: (row: number, index: number, text: string) => void): void {
  grid.forEach((texts, at) => {
    texts.forEach((text, index) => {
      if (text !== "") look(at + 1, index, text);
    });
  });
}
