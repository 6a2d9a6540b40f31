import type { Grid } from "../../core/schema/cell.ts";
import { gridAfter } from "../../core/schema/grid.ts";
import type { NewRow, Sheet } from "../../core/schema/sheet.ts";
import { type RangeWrite, writesForNewRows } from "../../core/schema/write.ts";
import type { Example } from "../../partnership/example/example.ts";
import { type ReadWorkbook, readWorkbook } from "../../partnership/partnership.ts";
import { sheetList } from "../../partnership/sheets/index.ts";
import type { Ports } from "../ports/index.ts";
import { SCHEMA_VERSION } from "./migrations/index.ts";
import { missingStartingRows } from "./starting-rows.ts";

/**
 * Adds the rows that every workbook has and this one lacks, and those of an example if asked for.
 *
 * @returns How the workbook reads afterwards, without reading it again, and how many rows were added.
 */
export function addRows(
  ports: Ports,
  read: ReadWorkbook,
  example: Example | undefined,
): { read: ReadWorkbook; count: number } {
  const values = { ...example?.settings, schemaVersion: SCHEMA_VERSION };
  const rows = new Map(missingStartingRows(read, values));
  const writes: RangeWrite[] = [];
  for (const [id, added] of Object.entries(example?.partnership ?? {}))
    rows.set(id, added as readonly NewRow<Sheet>[]);
  let count = 0;
  for (const { id } of sheetList) {
    const reading = read.readings.get(id);
    const added = rows.get(id) ?? [];
    if (reading === undefined || added.length === 0) continue;
    count += added.length;
    writes.push(
      ...writesForNewRows(
        reading,
        added.map((values) => ({ id: reading.sheet.stamped ? ports.ids.next() : "", values })),
      ),
    );
  }
  if (writes.length === 0) return { read, count };
  ports.workbook.write(writes);
  const grids = new Map<string, Grid | undefined>();
  for (const [id, { grid }] of read.readings) {
    grids.set(
      id,
      gridAfter(
        grid,
        writes.filter(({ sheet }) => sheet === id),
      ),
    );
  }
  return { read: readWorkbook(grids), count };
}
