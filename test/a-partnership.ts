import type { Column } from "../src/core/schema/column.ts";
import type { NewRow, Sheet } from "../src/core/schema/sheet.ts";
import type { Partnership } from "../src/partnership/partnership.ts";
import { type Settings, standardSettings } from "../src/partnership/settings.ts";
import { type SheetId, sheets } from "../src/partnership/sheets/index.ts";

/** Rows by tab; only what the test is about need be said. */
export type SomeRows = { readonly [K in SheetId]?: readonly NewRow<(typeof sheets)[K]>[] };

/**
 * A snapshot that holds just these rows, each with every other column empty; the first row of a tab stands in sheet row 2 and
 * has the id `<tab>-1`. References must be spelt as the row's name.
 *
 * @param incomplete Rows that lack a required cell; they stand below the others of their tab.
 */
export function aPartnership(
  rows: SomeRows,
  settings: Partial<Settings> = {},
  incomplete: SomeRows = {},
): Partnership {
  const tables = Object.fromEntries(
    Object.values(sheets).map((sheet) => [
      sheet.id,
      (rows[sheet.id as SheetId] ?? []).map((row, place) => filled(sheet, row, place)),
    ]),
  );
  const leftOut = Object.fromEntries(
    Object.values(sheets).map((sheet) => [
      sheet.id,
      (incomplete[sheet.id as SheetId] ?? []).map((row, place) => {
        const {
          id,
          row: at,
          ...values
        } = filled(sheet, row, (rows[sheet.id as SheetId] ?? []).length + place);
        return { id, row: at, values };
      }),
    ]),
  );
  const all = { ...standardSettings(), ...settings };
  return { ...tables, settings: all, incomplete: leftOut } as unknown as Partnership;
}

function filled(sheet: Sheet, row: object, place: number): { id: string; row: number } {
  const empty = Object.entries(sheet.columns).map(([name, column]: [string, Column]) => [
    name,
    column.whenEmpty,
  ]);
  return { ...Object.fromEntries(empty), ...row, id: `${sheet.id}-${place + 1}`, row: place + 2 };
}
