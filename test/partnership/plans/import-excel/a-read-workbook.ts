import type { Cell, Grid } from "../../../../src/core/schema/cell.ts";
import { gridAfter } from "../../../../src/core/schema/grid.ts";
import { readSheet } from "../../../../src/core/schema/read.ts";
import { ID_HEADER, type NewRow, type Sheet } from "../../../../src/core/schema/sheet.ts";
import { writesForChanges, writesForNewRows } from "../../../../src/core/schema/write.ts";
import { type ReadWorkbook, readWorkbook } from "../../../../src/partnership/partnership.ts";
import type { Planned } from "../../../../src/partnership/plans/plan.ts";
import { sheetList, sheets } from "../../../../src/partnership/sheets/index.ts";
import type { SomeRows } from "../../../a-partnership.ts";
import { planOf } from "../told-plan.ts";

/**
 * A workbook with these rows, as read.
 *
 * @param typed Cells as people typed them, by `<tab>!<row>` and heading; they may be wrong.
 */
export function aReadWorkbook(
  rows: SomeRows,
  typed: Readonly<Record<string, Readonly<Record<string, Cell>>>> = {},
): ReadWorkbook {
  const grids = new Map<string, Grid>();
  for (const sheet of sheetList) {
    const headings = [...Object.values(sheet.columns).map(({ header }) => header), ID_HEADER];
    const own = ((rows as Readonly<Record<string, readonly NewRow<Sheet>[]>>)[sheet.id] ?? []).map(
      (values, at) => ({ id: `${sheet.id}-${at + 1}`, values }),
    );
    grids.set(sheet.id, gridAfter([headings], writesForNewRows(readSheet(sheet, [headings]), own)));
  }
  for (const [place, cells] of Object.entries(typed)) {
    const [id = "", row = ""] = place.split("!");
    const grid = grids.get(id) ?? [];
    const writes = Object.entries(cells).map(([heading, value]) => ({
      sheet: id,
      row: Number(row),
      index: (grid[0] ?? []).indexOf(heading),
      values: [[value]],
    }));
    grids.set(id, gridAfter(grid, writes));
  }
  return readWorkbook(grids);
}

/** The workbook once the plan is carried out. */
export function carriedOut(read: ReadWorkbook, planned: Planned): ReadWorkbook {
  const plan = planOf(planned);
  const grids = new Map<string, Grid>();
  for (const sheet of Object.values(sheets) as readonly Sheet[]) {
    const reading = read.readings.get(sheet.id);
    if (reading === undefined) continue;
    const added = plan.additions.filter((part) => part.sheet === sheet.id);
    const changed = plan.changes.filter((part) => part.sheet === sheet.id);
    grids.set(
      sheet.id,
      gridAfter(reading.grid, [
        ...writesForChanges(reading, changed),
        ...writesForNewRows(
          reading,
          added.map(({ values }, at) => ({ id: `ny-${sheet.id}-${reading.lastRow + at}`, values })),
        ),
      ]),
    );
  }
  return readWorkbook(grids);
}
