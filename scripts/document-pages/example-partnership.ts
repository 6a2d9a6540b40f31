import type { Grid } from "../../src/core/schema/cell.ts";
import { ID_HEADER, type Sheet } from "../../src/core/schema/sheet.ts";
import { examples } from "../../src/partnership/example/index.ts";
import { type Partnership, readWorkbook } from "../../src/partnership/partnership.ts";
import { standardSettings } from "../../src/partnership/settings.ts";
import { sheetList } from "../../src/partnership/sheets/index.ts";

/** The snapshot that the program reads of an example workbook which has just been laid out. */
export function examplePartnership(id: string): Partnership {
  const example = examples.find((one) => one.id === id);
  if (example === undefined) throw new Error(`There is no example ${id}.`);
  const rows: Readonly<Record<string, readonly object[] | undefined>> = example.partnership;
  const grids = new Map(sheetList.map((sheet) => [sheet.id, gridOf(sheet, rows[sheet.id] ?? [])]));
  const { partnership } = readWorkbook(grids);
  return { ...partnership, settings: { ...standardSettings(), ...example.settings } };
}

function gridOf(sheet: Sheet, rows: readonly object[]): Grid {
  const columns = Object.entries(sheet.columns);
  return [
    [...columns.map(([, { header }]) => header), ID_HEADER],
    ...rows.map((row, place) => [
      ...columns.map(([name, column]) => {
        const value = (row as Readonly<Record<string, unknown>>)[name];
        return value === undefined ? "" : column.write(value);
      }),
      `${sheet.id}-${place + 1}`,
    ]),
  ];
}
