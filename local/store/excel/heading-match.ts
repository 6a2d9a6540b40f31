import { normalised } from "../../../src/core/schema/cell.ts";
import { ID_HEADER, type Sheet } from "../../../src/core/schema/sheet.ts";

/** Which column of a file goes to which column of a tab; numbers count from 1. */
export interface HeadingMatch {
  /** Column of the file → column of the tab. */
  columns: ReadonlyMap<number, number>;
  /** Columns of the file whose heading the tab lacks. */
  unknown: readonly { column: number; heading: string }[];
  /** Headings that stand more than once, so that nobody can tell which is meant. */
  doubled: readonly string[];
  /** Where the row's id stands. */
  fileId: number | undefined;
  tabId: number | undefined;
}

/** Matches headings as people mean them; a column that has been renamed is known under its earlier names too. */
export function matchHeadings(
  file: readonly string[],
  tab: readonly string[],
  definition: Sheet | undefined,
): HeadingMatch {
  const meaning = meanings(definition);
  const inFile = placesByMeaning(file, meaning);
  const inTab = placesByMeaning(tab, meaning);
  const columns = new Map<number, number>();
  const unknown: { column: number; heading: string }[] = [];
  const doubled: string[] = [];
  for (const [name, places] of inFile) {
    const [column, second] = places;
    const [target, other] = inTab.get(name) ?? [];
    const heading = (file[(column ?? 1) - 1] ?? "").trim();
    if (column === undefined || name === normalised(ID_HEADER)) continue;
    if (second !== undefined || other !== undefined) doubled.push(heading);
    else if (target === undefined) unknown.push({ column, heading });
    else columns.set(column, target);
  }
  return { columns, unknown, doubled, fileId: only(inFile), tabId: only(inTab) };
}

/** Heading → the heading that the column has today. */
function meanings(definition: Sheet | undefined): ReadonlyMap<string, string> {
  const entries = Object.values(definition?.columns ?? {}).flatMap(({ header, formerly }) =>
    [header, ...formerly].map((name) => [normalised(name), normalised(header)] as const),
  );
  return new Map(entries);
}

function placesByMeaning(
  headings: readonly string[],
  meaning: ReadonlyMap<string, string>,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, heading] of headings.entries()) {
    const name = normalised(heading);
    if (name === "") continue;
    const meant = meaning.get(name) ?? name;
    places.set(meant, [...(places.get(meant) ?? []), index + 1]);
  }
  return places;
}

function only(places: ReadonlyMap<string, number[]>): number | undefined {
  const [first, second] = places.get(normalised(ID_HEADER)) ?? [];
  return second === undefined ? first : undefined;
}
