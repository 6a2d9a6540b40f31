import { cellAddress } from "../../apps-script/a1-notation.ts";
import { changeLines } from "../../apps-script/change-lines.ts";
import type { Cell, SheetState, WorkbookState } from "../../apps-script/index.ts";
import { painted } from "../../apps-script/patches.ts";
import { areaFrom, trimmedRow, trimmedRows } from "../../apps-script/sheet-cells.ts";
import type { ImportedCell } from "./imported-cell.ts";

/** Many cells on their way into a tab. Nothing is stored before `store`. */
export interface TabDraft {
  set(row: number, column: number, cell: ImportedCell): void;
  store(): void;
}

/** A draft of changes to a tab, which grows when they need it. Rules are not asked, as when a person pastes. */
export function tabDraft(state: WorkbookState, sheet: SheetState): TabDraft {
  const changed = new Map<number, Cell[]>();
  const formats: { row: number; column: number; format: string }[] = [];
  const unlinked = new Set<string>();
  let [lastRow, lastColumn] = [0, 0];
  return {
    set(row, column, { cell, format }) {
      const cells = changed.get(row) ?? (sheet.rows[row - 1] ?? []).slice();
      while (cells.length < column) cells.push(null);
      cells[column - 1] = cell;
      changed.set(row, cells);
      if (format !== undefined) formats.push({ row, column, format });
      unlinked.add(cellAddress(row, column));
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    },
    store() {
      grow(state, sheet, "rows", lastRow - sheet.maxRows);
      grow(state, sheet, "columns", lastColumn - sheet.maxColumns);
      const rows = Array.from({ length: Math.max(sheet.rows.length, lastRow) }, (_, index) => {
        const cells = changed.get(index + 1);
        return cells === undefined ? (sheet.rows[index] ?? []) : trimmedRow(cells);
      });
      sheet.rows = trimmedRows(rows);
      for (const { row, column, format } of formats) {
        sheet.numberFormats = painted(sheet.numberFormats, areaFrom(row, column, 1, 1), format);
      }
      sheet.links = Object.fromEntries(
        Object.entries(sheet.links).filter(([address]) => !unlinked.has(address)),
      );
    },
  };
}

function grow(state: WorkbookState, sheet: SheetState, axis: "rows" | "columns", count: number): void {
  if (count <= 0) return;
  const after = axis === "rows" ? sheet.maxRows : sheet.maxColumns;
  changeLines(state, sheet, axis, { kind: "insert", after, count, inherit: "before" });
}
