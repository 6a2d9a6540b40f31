import type { Cell } from "../../apps-script/index.ts";
import { type ExcelValue, excelValue } from "./excel-value.ts";

/** A row of a file, as it would stand in the tab. */
export interface ComparableRow {
  id: string;
  /** Values by the tab's column, from 1. */
  values: ReadonlyMap<number, ExcelValue>;
}

/** Which row of a tab a row of the file is, from 1; null is a new one. */
export type RowMatch = number | null;

/**
 * Finds each row of a file in the tab: by its id, the first time the file has it; a row without a known id is the same as a
 * row that says the same, so that a file can be read in twice. Everything else is new.
 *
 * @param rows The tab's rows from row 1, which holds headings.
 * @param columns Columns that the file has.
 */
export function matchRows(
  file: readonly ComparableRow[],
  rows: readonly (readonly Cell[])[],
  idColumn: number | undefined,
  columns: readonly number[],
): RowMatch[] {
  const byId = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const id = rowId(row, idColumn);
    if (index > 0 && id !== "" && !byId.has(id)) byId.set(id, index + 1);
  }
  const used = new Set<number>();
  const matches = file.map(({ id }): RowMatch => {
    const row = id === "" ? undefined : byId.get(id);
    if (row === undefined || used.has(row)) return null;
    used.add(row);
    return row;
  });
  const alike = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    if (index === 0 || used.has(index + 1)) continue;
    const text = fingerprint(columns, (column) => excelValue(row[column - 1] ?? null));
    alike.set(text, [...(alike.get(text) ?? []), index + 1]);
  }
  return matches.map((match, index) => {
    if (match !== null) return match;
    const text = fingerprint(columns, (column) => file[index]?.values.get(column) ?? null);
    return alike.get(text)?.shift() ?? null;
  });
}

/** The id of a row; empty where it has none. */
export function rowId(row: readonly Cell[], idColumn: number | undefined): string {
  return idColumn === undefined ? "" : idText(excelValue(row[idColumn - 1] ?? null));
}

/** A value as an id; empty for a cell without one. */
export function idText(value: ExcelValue): string {
  return value === null || typeof value === "object" ? "" : String(value).trim();
}

function fingerprint(columns: readonly number[], valueAt: (column: number) => ExcelValue): string {
  return JSON.stringify(
    columns.map((column) => {
      const value = valueAt(column);
      // Excel rounds moments to the millisecond.
      return typeof value === "number" ? Math.round(value * 1e6) : value;
    }),
  );
}
