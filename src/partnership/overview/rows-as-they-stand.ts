import { cellText, type Grid } from "../../core/schema/cell.ts";
import type { OverviewRoom } from "./overview.ts";
import { placedSections } from "./placed-rows.ts";

/**
 * Where each row of the tab stands now, when people have put rows of their own between: headings and labels are looked for in
 * their order, rows of lists follow the one above. Where one of them is gone nothing can be told, and all are as the program made
 * them.
 *
 * @param cells What the tab shows.
 * @returns The row, from 1, for a row as the program made it.
 */
export function rowsAsTheyStand(cells: Grid, room: OverviewRoom): (row: number) => number {
  const moved = new Map<number, number>();
  let last = 1;
  for (const { section, top, rows } of placedSections(room)) {
    for (const { row, label } of [
      { row: top, label: section.title },
      ...rows.map(({ row, cells: { A } }) => ({
        row,
        label: A !== undefined && "text" in A ? A.text : undefined,
      })),
    ]) {
      const found = label === undefined ? last + 1 : rowWith(cells, label, last + 1);
      if (found === undefined) return (same) => same;
      moved.set(row, found);
      last = found;
    }
  }
  return (row) => moved.get(row) ?? row;
}

function rowWith(cells: Grid, label: string, from: number): number | undefined {
  for (let row = from; row <= cells.length; row++) {
    if (cellText(cells[row - 1]?.[0] ?? "") === label) return row;
  }
  return undefined;
}
