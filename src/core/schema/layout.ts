import { type Cell, cellText, type Grid, normalised } from "./cell.ts";
import type { Problem } from "./problem.ts";
import { ID_HEADER, type Sheet } from "./sheet.ts";

/** Where a tab's columns stand just now, found by their headings. */
export interface Layout {
  /** Zero-based index by column name; a column whose heading is missing or doubled is not in it. */
  readonly indexes: ReadonlyMap<string, number>;
  /** Index of the hidden id column, if it is there exactly once. */
  readonly idIndex: number | undefined;
  /** Columns in use, known or people's own. */
  readonly width: number;
  readonly problems: readonly Problem[];
}

/** Finds the columns of a tab in its first row. Never throws, whatever stands there. */
export function layoutOf(sheet: Sheet, grid: Grid): Layout {
  const headings = (grid[0] ?? []).map((cell) => normalised(cellText(cell)));
  const indexes = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [name, column] of Object.entries(sheet.columns)) {
    const found = places(headings, column.header);
    const former = found.length > 0 ? [] : column.formerly.flatMap((header) => places(headings, header));
    const [index, second] = found.length > 0 ? found : former;
    const at = { sheet: sheet.id, row: 1, header: column.header };
    if (index === undefined) {
      problems.push({ code: "missing-heading", ...at });
    } else if (second !== undefined) {
      problems.push({ code: "doubled-heading", ...at, index: second });
    } else {
      indexes.set(name, index);
      if (former.length > 0) {
        problems.push({
          code: "former-heading",
          ...at,
          index,
          given: (grid[0] as readonly Cell[])[index] ?? "",
        });
      }
    }
  }
  const [idIndex, secondId] = sheet.stamped ? places(headings, ID_HEADER) : [];
  if (secondId !== undefined) {
    problems.push({ code: "doubled-heading", sheet: sheet.id, row: 1, header: ID_HEADER, index: secondId });
  }
  return {
    indexes,
    idIndex: secondId === undefined ? idIndex : undefined,
    width: grid.reduce((widest, row) => Math.max(widest, row.length), 0),
    problems,
  };
}

function places(headings: readonly string[], header: string): number[] {
  const wanted = normalised(header);
  return headings.flatMap((heading, index) => (heading === wanted ? [index] : []));
}
