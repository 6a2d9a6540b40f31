import type { Cell, Grid } from "../../src/core/schema/cell.ts";
import { ID_HEADER, type NewRow, type Sheet } from "../../src/core/schema/sheet.ts";

/** A tab in its own order of columns, the id last where its rows have one; a row without values is a blank one. */
export function aGrid<S extends Sheet>(sheet: S, rows: readonly NewRow<S>[]): Grid {
  const columns = Object.entries(sheet.columns);
  const headings: Cell[] = [
    ...columns.map(([, { header }]) => header),
    ...(sheet.stamped ? [ID_HEADER] : []),
  ];
  const below = rows.map((row, place) => {
    const values = row as Readonly<Record<string, unknown>>;
    const cells = columns.map(([name, column]) =>
      values[name] === undefined ? "" : column.write(values[name]),
    );
    if (!sheet.stamped) return cells;
    return [...cells, cells.every((cell) => cell === "") ? "" : `${sheet.id}-${place + 1}`];
  });
  return [headings, ...below];
}
