import { cellText, type Grid } from "../../core/schema/cell.ts";
import { gridAfter } from "../../core/schema/grid.ts";
import { knownNames } from "../../core/schema/headings/known-names.ts";
import { definedColumns, placeOf } from "../../core/schema/headings/lost-columns.ts";
import {
  type HeadingMatch,
  type HeadingMatches,
  matchHeadings,
} from "../../core/schema/headings/match-headings.ts";
import { layoutOf } from "../../core/schema/layout.ts";
import type { Reading } from "../../core/schema/read.ts";
import { rectangles } from "../../core/schema/write.ts";
import { type ReadWorkbook, readWorkbook } from "../../partnership/partnership.ts";
import { headingNote } from "../heading-note.ts";

/** A heading that is written back. */
export interface HeadingChange {
  /** Id of the tab. */
  readonly sheet: string;
  readonly index: number;
  /** What stands there now. */
  readonly before: string;
  readonly match:
    | HeadingMatch
    | { readonly lost: HeadingMatch["lost"]; readonly evidence: readonly ["former"] };
}

/** Which headings can be written back, and what is left for people to decide. */
export interface HeadingPlan {
  readonly changes: readonly HeadingChange[];
  /** What is left by tab. */
  readonly left: ReadonlyMap<string, Pick<HeadingMatches, "unsure" | "gone">>;
  /** Tabs whose row of headings stands in another row than the first; nothing else is said of them. */
  readonly displaced: ReadonlyMap<string, number>;
  /** The workbook as it reads once the headings are back. */
  readonly after: ReadWorkbook;
}

/** Rows below the first that are searched for headings that have slipped down. */
const ROWS_SEARCHED = 50;

/**
 * Finds the headings to write back. One that is found can help another: once the names of a tab can be read, columns of other
 * tabs are known by them.
 *
 * @param ids Tabs that may be changed.
 * @param notes Notes of the first row of each tab that has lost a heading.
 */
export function headingPlan(
  read: ReadWorkbook,
  ids: readonly string[],
  notes: ReadonlyMap<string, readonly string[]>,
): HeadingPlan {
  const displaced = new Map(
    ids.flatMap((id) => {
      const row = rowOfHeadings(read.readings.get(id));
      return row === undefined ? [] : [[id, row] as const];
    }),
  );
  const open = ids.filter((id) => !displaced.has(id) && read.readings.get(id)?.present === true);
  const changes: HeadingChange[] = [];
  let after = read;
  for (;;) {
    const known = knownNames(after.readings);
    const matches = new Map(
      open.map((id) => {
        const reading = after.readings.get(id) as Reading;
        const noteOf = ({ column }: HeadingMatch["lost"]) => headingNote(column);
        return [id, matchHeadings(reading, known, notes.get(id), noteOf)] as const;
      }),
    );
    const more = open.flatMap((id) => [
      ...formerHeadings(after.readings.get(id) as Reading),
      ...(matches.get(id)?.found ?? []).map((match) =>
        changeOf(after.readings.get(id) as Reading, match.index, match),
      ),
    ]);
    if (more.length === 0) return { changes: inOrder(changes, ids), left: matches, displaced, after };
    changes.push(...more);
    after = withHeadings(after, more);
  }
}

/** By tab, and from left to right. */
function inOrder(changes: readonly HeadingChange[], ids: readonly string[]): readonly HeadingChange[] {
  return [...changes].sort((a, b) => ids.indexOf(a.sheet) - ids.indexOf(b.sheet) || a.index - b.index);
}

function changeOf({ sheet, grid }: Reading, index: number, match: HeadingChange["match"]): HeadingChange {
  return { sheet: sheet.id, index, before: cellText(grid[0]?.[index] ?? ""), match };
}

/** Headings that are read but have another name since. */
function formerHeadings(reading: Reading): readonly HeadingChange[] {
  const former = reading.layout.problems.filter(({ code }) => code === "former-heading");
  return definedColumns(reading.sheet).flatMap((lost) => {
    const index = placeOf(reading, lost);
    if (index === undefined || !former.some(({ header }) => header === lost.header)) return [];
    return [changeOf(reading, index, { lost, evidence: ["former"] })];
  });
}

function withHeadings(read: ReadWorkbook, changes: readonly HeadingChange[]): ReadWorkbook {
  const grids = new Map<string, Grid | undefined>();
  for (const [id, { grid, present }] of read.readings) {
    const cells = changes
      .filter(({ sheet }) => sheet === id)
      .map(({ index, match }) => ({ row: 1, index, value: match.lost.header }));
    grids.set(id, present ? gridAfter(grid, rectangles(id, cells)) : undefined);
  }
  return readWorkbook(grids);
}

/** The row, from 2, where most of the tab's headings stand, if the first has hardly any. */
function rowOfHeadings(reading: Reading | undefined): number | undefined {
  if (reading === undefined || !reading.present) return undefined;
  const { sheet, grid, layout } = reading;
  const count = Object.keys(sheet.columns).length;
  if (layout.indexes.size > count / 3) return undefined;
  for (let place = 1; place < Math.min(grid.length, ROWS_SEARCHED); place++) {
    if (layoutOf(sheet, [grid[place] ?? []]).indexes.size > (2 * count) / 3) return place + 1;
  }
  return undefined;
}
