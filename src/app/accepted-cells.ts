import { type Cell, cellText, isDateCell, isEmpty } from "../core/schema/cell.ts";
import type { Column } from "../core/schema/column.ts";
import { nameColumn } from "../core/schema/sheet.ts";
import type { CellWrite } from "../core/schema/write.ts";
import type { ReadWorkbook } from "../partnership/partnership.ts";

/**
 * Tells whether the rules of a column take a value: one that a dropdown refuses would take the whole write with it.
 *
 * @param writes What is written at the same time; names among it can be referred to.
 */
export function acceptedCells(
  read: ReadWorkbook,
  writes: readonly (CellWrite & { readonly sheet: string })[],
): (column: Column, value: Cell) => boolean {
  const names = new Map<string, ReadonlySet<string>>();
  return ({ rule }, value) => {
    if (isEmpty(value)) return true;
    switch (rule.kind) {
      case "none":
        return true;
      case "list":
        return rule.values.includes(cellText(value));
      case "date":
        return isDateCell(value);
      case "number":
        return typeof value === "number" && value >= rule.min && value <= rule.max;
      case "names-of": {
        if (rule.several) return true;
        const known = names.get(rule.sheet) ?? namesAfter(read, rule.sheet, writes);
        names.set(rule.sheet, known);
        return known.has(cellText(value));
      }
    }
  };
}

/** What stands in a tab's column of names once the writes are made. */
function namesAfter(
  read: ReadWorkbook,
  sheet: string,
  writes: readonly (CellWrite & { readonly sheet: string })[],
): ReadonlySet<string> {
  const reading = read.readings.get(sheet);
  const name = reading === undefined ? undefined : nameColumn(reading.sheet);
  const index = name === undefined ? undefined : reading?.layout.indexes.get(name);
  if (reading === undefined || index === undefined) return new Set();
  const cells = new Map(reading.grid.map((row, at) => [at + 1, cellText(row[index] ?? "")]));
  for (const write of writes)
    if (write.sheet === sheet && write.index === index) cells.set(write.row, cellText(write.value));
  return new Set(cells.values());
}
