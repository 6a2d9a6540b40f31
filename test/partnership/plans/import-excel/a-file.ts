import { daysBetween } from "../../../../src/core/dates/civil-date.ts";
import type { FileCell, FileSheet } from "../../../../src/core/spreadsheet-file.ts";

/** What a test writes in a cell of a file: `{ day }` is a date, nothing an empty cell. */
export type Given =
  | string
  | number
  | boolean
  | undefined
  | { readonly day: string }
  | { readonly error: string };

/** A tab of a file with these rows, from row 1. */
export function aFileSheet(name: string, ...rows: readonly (readonly Given[])[]): FileSheet {
  const cells = rows.flatMap((row, place) =>
    row.flatMap((given, index): readonly FileCell[] => {
      if (given === undefined || given === "") return [];
      if (typeof given === "object" && "day" in given)
        return [{ row: place + 1, index, value: daysBetween("1899-12-30", given.day), isDate: true }];
      return [{ row: place + 1, index, value: given, isDate: false }];
    }),
  );
  return { name, hidden: false, cells };
}

/** The same tab, hidden in the file. */
export function hidden(sheet: FileSheet): FileSheet {
  return { ...sheet, hidden: true };
}
