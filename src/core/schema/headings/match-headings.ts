import { cellText } from "../cell.ts";
import type { Reading } from "../read.ts";
import { clearPairs, type Scored } from "./clear-pairs.ts";
import { type ContentJudgement, judgeContent } from "./column-content.ts";
import { headingLikeness } from "./heading-likeness.ts";
import type { KnownNames } from "./known-names.ts";
import { type DefinedColumn, definedColumns, lostColumns, unknownPlaces } from "./lost-columns.ts";
import { oldPlaces } from "./old-places.ts";

/** What speaks for a column being the lost one. */
export type Evidence = "content" | "heading" | "place" | "note";

/** A column that carries a heading the program does not know, and that is the lost one. */
export interface HeadingMatch {
  readonly lost: DefinedColumn;
  /** Zero-based place. */
  readonly index: number;
  /** What speaks for it, the strongest first. */
  readonly evidence: readonly Evidence[];
}

/** What became of a tab's lost headings. */
export interface HeadingMatches {
  readonly found: readonly HeadingMatch[];
  /** Lost columns that more than one column may be, or that one column may be as well as another lost one. */
  readonly unsure: readonly { readonly lost: DefinedColumn; readonly candidates: readonly number[] }[];
  /** Lost columns that no column can be. */
  readonly gone: readonly DefinedColumn[];
}

type Pair = HeadingMatch & Scored<DefinedColumn>;

const WEIGHTS: Record<Evidence, number> = { note: 4, content: 3, heading: 2.5, place: 2 };
/** Headings less alike than this are different words. */
const LEAST_LIKENESS = 0.65;
/** The least worth telling a person of. */
const LEAST_TOLD = 0.9;

/**
 * Finds the columns whose headings somebody has changed or lost, by what stands in them, the heading, the old place and the
 * heading's note. A column with a heading that the tab knows is never taken, no column is taken twice, and where two fit equally
 * well neither is.
 *
 * @param notes Notes of the first row by place; a heading's note stays when somebody types over it.
 * @param noteOf The note that a column's heading should have, empty for none.
 */
export function matchHeadings(
  reading: Reading,
  known: KnownNames,
  notes: readonly string[] = [],
  noteOf: (lost: DefinedColumn) => string = () => "",
): HeadingMatches {
  const lost = lostColumns(reading);
  const unknown = unknownPlaces(reading);
  if (lost.length === 0) return { found: [], unsure: [], gone: [] };
  const places = oldPlaces(reading, lost, unknown);
  const own = notesOfOne(definedColumns(reading.sheet).map(noteOf));
  const pairs = lost.flatMap((column) =>
    unknown.flatMap((index): Pair[] => {
      const cells = reading.grid.slice(1).map((row) => row[index] ?? "");
      const content = judgeContent(cells, column.column, reading.sheet.id, known);
      if (content.contradicts) return [];
      return [
        pairOf(column, index, {
          content,
          heading: likeness(cellText(reading.grid[0]?.[index] ?? ""), column),
          place: places.get(column.header) === index,
          note: own.has(notes[index] ?? "") && notes[index] === noteOf(column),
        }),
      ];
    }),
  );
  const { clear, left } = clearPairs(pairs);
  const found = clear.map(({ score: _, ...match }) => match);
  const rest = lost.filter((column) => !found.some((match) => match.lost === column));
  const unsure = rest.flatMap((column) => {
    const candidates = left.filter((pair) => pair.lost === column && pair.score >= LEAST_TOLD);
    return candidates.length === 0
      ? []
      : [{ lost: column, candidates: candidates.map(({ index }) => index) }];
  });
  const gone = rest.filter((column) => !unsure.some((doubt) => doubt.lost === column));
  return { found, unsure, gone };
}

function pairOf(
  lost: DefinedColumn,
  index: number,
  signs: {
    readonly content: ContentJudgement;
    readonly heading: number;
    readonly place: boolean;
    readonly note: boolean;
  },
): Pair {
  const weighed: readonly (readonly [Evidence, number])[] = [
    ["content", WEIGHTS.content * signs.content.proof],
    ["heading", signs.heading < LEAST_LIKENESS ? 0 : WEIGHTS.heading * signs.heading],
    ["place", signs.place ? WEIGHTS.place : 0],
    ["note", signs.note ? WEIGHTS.note : 0],
  ];
  const speaking = weighed.filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1]);
  return {
    lost,
    index,
    evidence: speaking.map(([evidence]) => evidence),
    score: speaking.reduce((sum, [, weight]) => sum + weight, 0),
  };
}

/** Notes that one column alone has: many say no more than that the cell must be filled. */
function notesOfOne(notes: readonly string[]): ReadonlySet<string> {
  const filled = notes.filter((note) => note !== "");
  return new Set(filled.filter((note) => filled.indexOf(note) === filled.lastIndexOf(note)));
}

function likeness(heading: string, { header, column }: DefinedColumn): number {
  return Math.max(
    ...[header, ...(column?.formerly ?? [])].map((candidate) => headingLikeness(heading, candidate)),
  );
}
