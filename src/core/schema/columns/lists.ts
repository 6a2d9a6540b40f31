import { type Cell, cellText } from "../cell.ts";
import { type Column, type ColumnOptions, column } from "../column.ts";

/** Several texts in one cell, one on each line. */
export function lines(options: ColumnOptions): Column<readonly string[], readonly string[]> {
  return column<readonly string[], readonly string[]>(options, {
    kind: "lines",
    whenEmpty: [],
    width: 320,
    read: (cell) => ({ ok: true, value: parts(cell, /\r?\n/) }),
    write: (value) => value.join("\n"),
  });
}

/** Other names of the row, separated by `;`: a reference may use any of them. */
export function aliases(options: ColumnOptions): Column<readonly string[], readonly string[]> {
  return column<readonly string[], readonly string[]>(options, {
    kind: "aliases",
    whenEmpty: [],
    width: 200,
    read: (cell) => ({ ok: true, value: parts(cell, /;/) }),
    write: (value) => value.join("; "),
  });
}

/** The non-empty parts of a cell's text. */
export function parts(cell: Cell, separator: RegExp): readonly string[] {
  return cellText(cell)
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
