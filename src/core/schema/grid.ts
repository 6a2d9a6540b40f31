import type { Cell, Grid } from "./cell.ts";
import type { RangeWrite } from "./write.ts";

/** The grid as it stands once the writes are made; those of other tabs are for the caller to leave out. */
export function gridAfter(grid: Grid, writes: readonly RangeWrite[]): Grid {
  const rows: Cell[][] = grid.map((row) => [...row]);
  for (const { row, index, values } of writes) {
    values.forEach((cells, down) => {
      const place = row - 1 + down;
      while (rows.length <= place) rows.push([]);
      const target = rows[place] ?? [];
      while (target.length < index + cells.length) target.push("");
      target.splice(index, cells.length, ...cells);
    });
  }
  return rows;
}
