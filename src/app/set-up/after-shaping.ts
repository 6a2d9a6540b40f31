import type { Grid } from "../../core/schema/cell.ts";
import { gridAfter } from "../../core/schema/grid.ts";
import { ID_HEADER } from "../../core/schema/sheet.ts";
import { rectangles } from "../../core/schema/write.ts";
import { type ReadWorkbook, readWorkbook } from "../../partnership/partnership.ts";
import type { TabShape } from "../ports/tab-shape.ts";

/** The workbook as it reads once the missing headings stand there, without reading it again. */
export function afterShaping(before: ReadWorkbook, shapes: readonly TabShape[]): ReadWorkbook {
  const grids = new Map<string, Grid | undefined>([...before.readings].map(([id, { grid }]) => [id, grid]));
  for (const { sheet, columns } of shapes) {
    const cells = columns.map(({ index, column }) => ({ row: 1, index, value: column?.header ?? ID_HEADER }));
    grids.set(sheet.id, gridAfter(grids.get(sheet.id) ?? [], rectangles(sheet.id, cells)));
  }
  return readWorkbook(grids);
}
