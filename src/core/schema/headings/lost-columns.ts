import { cellText, normalised } from "../cell.ts";
import type { Column } from "../column.ts";
import type { Reading } from "../read.ts";
import { ID_HEADER, type Sheet } from "../sheet.ts";

/** A column of a tab's definition; without a `column` it is the hidden id column. */
export interface DefinedColumn {
  readonly header: string;
  readonly column: Column | undefined;
}

/** Every column of a tab in the order of its definition, the id column last where the tab has one. */
export function definedColumns(sheet: Sheet): readonly DefinedColumn[] {
  const columns = Object.values(sheet.columns).map((column) => ({ header: column.header, column }));
  return sheet.stamped ? [...columns, { header: ID_HEADER, column: undefined }] : columns;
}

/** Where the column stands now; `undefined` where its heading is missing or doubled. */
export function placeOf({ sheet, layout }: Reading, { column }: DefinedColumn): number | undefined {
  if (column === undefined) return layout.idIndex;
  const name = Object.keys(sheet.columns).find((candidate) => sheet.columns[candidate] === column);
  return layout.indexes.get(name ?? "");
}

/** Columns that no heading stands for, present or former. One whose heading is doubled is there, so it is not among them. */
export function lostColumns(reading: Reading): readonly DefinedColumn[] {
  if (!reading.present) return [];
  const doubled = reading.layout.problems
    .filter(({ code }) => code === "doubled-heading")
    .map(({ header }) => header);
  return definedColumns(reading.sheet).filter(
    (defined) => placeOf(reading, defined) === undefined && !doubled.includes(defined.header),
  );
}

/** Zero-based places of the columns whose heading is none that the tab knows, present or former. */
export function unknownPlaces({ sheet, layout, grid }: Reading): readonly number[] {
  const known = new Set(
    definedColumns(sheet).flatMap(({ header, column }) =>
      [header, ...(column?.formerly ?? [])].map(normalised),
    ),
  );
  return Array.from({ length: layout.width }, (_, index) => index).filter(
    (index) => !known.has(normalised(cellText(grid[0]?.[index] ?? ""))),
  );
}
