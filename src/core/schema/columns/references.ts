import { type Column, type ColumnOptions, column } from "../column.ts";
import { parts } from "./lists.ts";
import { readText } from "./text.ts";

/** The name of a row in another tab. @param options.to Id of that tab. */
export function reference(options: ColumnOptions & { to: string }): Column<string, undefined> {
  return column(options, {
    kind: "reference",
    whenEmpty: undefined,
    width: 200,
    rule: { kind: "names-of", sheet: options.to, several: false },
    read: readText,
    write: (value) => value,
  });
}

/** Names of several rows in another tab, separated by `;`, as dropdowns for many values cannot be made by a script. */
export function references(
  options: ColumnOptions & { to: string },
): Column<readonly string[], readonly string[]> {
  return column<readonly string[], readonly string[]>(options, {
    kind: "references",
    whenEmpty: [],
    width: 240,
    rule: { kind: "names-of", sheet: options.to, several: true },
    read: (cell) => ({ ok: true, value: parts(cell, /[;\n]/) }),
    write: (value) => value.join("; "),
  });
}
