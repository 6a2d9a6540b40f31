import { cellAddress } from "../a1-notation.ts";
import { paintedGrid, patchedGrid } from "../patches.ts";
import { cellAt, isError, lastUsedRow, shownValue, trimmedRows } from "../sheet-cells.ts";
import type { Area, Cell, Look, Patch, SheetState } from "../workbook-state.ts";

/** Sorts the rows below the frozen ones by a column: numbers, text, booleans; empty cells last. Notes and formats go along. */
export function sortRows(sheet: SheetState, column: number, descending = false): void {
  const top = sheet.frozenRows + 1;
  const bottom = lastUsedRow(sheet);
  if (bottom <= top) return;
  const order = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  order.sort((a, b) => compared(cellAt(sheet, a, column), cellAt(sheet, b, column), descending));
  const area = { top, left: 1, bottom, right: sheet.maxColumns };
  sheet.rows = trimmedRows([
    ...sheet.rows.slice(0, top - 1),
    ...order.map((row) => sheet.rows[row - 1] ?? []),
  ]);
  sheet.numberFormats = sortedPatches(sheet.numberFormats, area, order);
  sheet.validations = sortedPatches(sheet.validations, area, order);
  for (const look of Object.keys(sheet.looks) as Look[])
    sheet.looks[look] = sortedPatches(sheet.looks[look] ?? [], area, order);
  sheet.notes = sortedAddresses(sheet.notes, area, order);
  sheet.links = sortedAddresses(sheet.links, area, order);
}

function compared(a: Cell, b: Cell, descending: boolean): number {
  const [left, right] = [shownValue(a), shownValue(b)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const rank = (value: unknown) =>
    ["number", "string", "boolean"].indexOf(isError(value as Cell) ? "string" : typeof value);
  const byKind = rank(left) - rank(right);
  const order =
    byKind !== 0
      ? byKind
      : typeof left === "number"
        ? left - Number(right)
        : String(left).localeCompare(String(right), "sv");
  return descending ? -order : order;
}

function sortedPatches<T>(
  patches: readonly Patch<T>[],
  area: Area,
  order: readonly number[],
): readonly Patch<T>[] {
  const uniform = patches.every(
    (patch) =>
      (patch.top <= area.top && patch.bottom >= area.bottom) ||
      patch.bottom < area.top ||
      patch.top > area.bottom,
  );
  if (uniform) return patches;
  const grid = patchedGrid(patches, area, undefined);
  return paintedGrid(
    patches,
    area.top,
    area.left,
    order.map((row) => grid[row - area.top] ?? []),
  );
}

function sortedAddresses(
  record: Record<string, string>,
  area: Area,
  order: readonly number[],
): Record<string, string> {
  const sorted = { ...record };
  order.forEach((from, index) => {
    for (let column = area.left; column <= area.right; column++) {
      const to = cellAddress(area.top + index, column);
      const moved = record[cellAddress(from, column)];
      if (moved === undefined) delete sorted[to];
      else sorted[to] = moved;
    }
  });
  return sorted;
}
