import type { Grid } from "../core/schema/cell.ts";
import { gridAfter } from "../core/schema/grid.ts";
import type { Reading } from "../core/schema/read.ts";
import { type CellWrite, type RangeWrite, rectangles } from "../core/schema/write.ts";
import { type ReadWorkbook, readWorkbook } from "../partnership/partnership.ts";
import type { IdsPort } from "./ports/ids.ts";
import type { Ports } from "./ports/index.ts";

/**
 * Gives every row that lacks an id one, and every row whose id stands earlier in the tab too (a copied row) a new one.
 *
 * @returns The workbook with the new ids; the same object where nothing was lacking, and then nothing is written.
 */
export function stampIds(ports: Ports, read: ReadWorkbook): ReadWorkbook {
  const writes = [...read.readings.values()].flatMap((reading) => idWrites(reading, ports.ids));
  if (writes.length === 0) return read;
  ports.workbook.write(writes);
  const grids = new Map<string, Grid | undefined>();
  for (const [id, reading] of read.readings) {
    const own = writes.filter(({ sheet }) => sheet === id);
    grids.set(id, reading.present ? gridAfter(reading.grid, own) : undefined);
  }
  return readWorkbook(grids);
}

function idWrites(reading: Reading, ids: IdsPort): RangeWrite[] {
  const index = reading.layout.idIndex;
  if (!reading.sheet.stamped || index === undefined) return [];
  const used = new Set<string>();
  const cells: CellWrite[] = [];
  for (const { row, id } of [...reading.rows, ...reading.incomplete].sort((a, b) => a.row - b.row)) {
    if (id !== "" && !used.has(id)) used.add(id);
    else cells.push({ row, index, value: ids.next() });
  }
  return rectangles(reading.sheet.id, cells);
}
