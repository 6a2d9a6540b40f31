import { columnLetters } from "../../core/schema/a1.ts";
import { type Cell, cellText, isEmpty } from "../../core/schema/cell.ts";
import type { Reading } from "../../core/schema/read.ts";
import { ID_HEADER } from "../../core/schema/sheet.ts";
import type { WholeTab } from "../../core/schema/whole-tab.ts";
import type { ReadWorkbook } from "../partnership.ts";
import { changes } from "../sheets/changes.ts";
import type { SheetId } from "../sheets/index.ts";
import { ledger } from "../sheets/ledger.ts";
import { type Person, people } from "../sheets/people.ts";
import { headingOf, type Place } from "./places.ts";
import { OWN_TAB, PURPOSES } from "./purposes.ts";

/** Everything that is stored of one person, for the person to read. */
export interface PersonExtract {
  readonly name: string;
  /** Id of the row in Personer; what the document is called by, so that its name holds nothing of the person. */
  readonly personId: string;
  readonly tabs: readonly ExtractedTab[];
  /** Places that may be about somebody else: to be looked at before the extract is handed out. */
  readonly doubtful: readonly ExtractedTab[];
  readonly copies: StoredCopies;
}

/** What one tab holds. */
export interface ExtractedTab {
  readonly title: string;
  readonly purpose: string;
  readonly rows: readonly ExtractedRow[];
}

/** What one row holds: a line for each column. */
export interface ExtractedRow {
  readonly row: number;
  readonly lines: readonly string[];
}

/** Files beside the workbook that mention the person. */
export interface StoredCopies {
  /** Whether the program could look into letters and documents: on one computer, not in Google. */
  readonly searched: boolean;
  readonly letters: readonly string[];
  readonly documents: readonly string[];
}

/** What the places tell of the person, tab by tab with why it is there; rows that are about the person come whole. */
export function personExtract(
  read: ReadWorkbook,
  tabs: readonly WholeTab[],
  places: readonly Place[],
  person: Person,
  copies: StoredCopies,
): PersonExtract {
  const readings = new Map([...read.readings.values()].map((reading) => [reading.sheet.title, reading]));
  const extracted = (certain: boolean) =>
    tabs
      .map((tab) =>
        extractedTab(tab, readings.get(tab.title), placesOf(tab, places, certain), person, certain),
      )
      .filter(({ rows }) => rows.length > 0);
  return {
    name: person.name,
    personId: person.id,
    tabs: extracted(true),
    doubtful: extracted(false),
    copies,
  };
}

function placesOf(tab: WholeTab, places: readonly Place[], certain: boolean): readonly Place[] {
  return places.filter((place) => place.tab === tab && place.hits.some((hit) => hit.certain === certain));
}

function extractedTab(
  tab: WholeTab,
  reading: Reading | undefined,
  places: readonly Place[],
  person: Person,
  certain: boolean,
): ExtractedTab {
  const { purpose, whole } = reading === undefined ? OWN_TAB : PURPOSES[reading.sheet.id as SheetId];
  const byRow = new Map<number, Place[]>();
  for (const place of places) byRow.set(place.row, [...(byRow.get(place.row) ?? []), place]);
  if (certain) for (const row of rowsById(tab, reading, person)) if (!byRow.has(row)) byRow.set(row, []);
  const rows = [...byRow].sort(([a], [b]) => a - b);
  return {
    title: tab.title,
    purpose,
    rows: rows.map(([row, found]) => ({
      row,
      lines: whole && certain && row > 1 ? wholeRow(tab, row, found) : named(tab, row, found),
    })),
  };
}

/** Rows that hold the person's id instead of the name: those of the ledger and of the log, and the person's own. */
function rowsById(tab: WholeTab, reading: Reading | undefined, { id, row }: Person): readonly number[] {
  if (reading?.sheet.id === people.id) return [row];
  const column =
    reading?.sheet.id === ledger.id ? "recipient" : reading?.sheet.id === changes.id ? "rowId" : undefined;
  const index = column === undefined ? undefined : reading?.layout.indexes.get(column);
  if (index === undefined || id === "") return [];
  return tab.cells.flatMap((cells, at) => (cellText(cells[index] ?? "") === id ? [at + 1] : []));
}

/** Every column of a row that holds something, and what notes say of the person. */
function wholeRow(tab: WholeTab, row: number, places: readonly Place[]): readonly string[] {
  const cells = (tab.cells[row - 1] ?? []).flatMap((cell, index) => {
    const heading = headingOf({ tab, index });
    return isEmpty(cell) || heading === ID_HEADER ? [] : [lineOf(heading, index, cell)];
  });
  return [...cells, ...places.filter(({ part }) => part !== "cell").map(placeLine)];
}

/** Only the places that mention the person, with the row's first text to know it by. */
function named(tab: WholeTab, row: number, places: readonly Place[]): readonly string[] {
  const first = (tab.cells[row - 1] ?? []).findIndex((cell) => !isEmpty(cell));
  const shown = places.some(({ index, part }) => index === first && part === "cell");
  const cell = tab.cells[row - 1]?.[first];
  const lead =
    cell === undefined || shown || row === 1 ? [] : [lineOf(headingOf({ tab, index: first }), first, cell)];
  return [...lead, ...places.map(placeLine)];
}

function placeLine({ tab, index, part, text }: Place): string {
  const words = { cell: "", formula: " (formel)", note: " (anteckning)", link: " (länk)" } as const;
  return `${headingOf({ tab, index }) || columnName(index)}${words[part]}: ${text}`;
}

function lineOf(heading: string, index: number, cell: Cell): string {
  return `${heading || columnName(index)}: ${cellText(cell)}`;
}

function columnName(index: number): string {
  return `Kolumn ${columnLetters(index)}`;
}
