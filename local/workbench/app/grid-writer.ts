import type { ICommandService } from "@univerjs/presets";
import { cellPosition } from "../../apps-script/a1-notation.ts";
import type { TabView } from "../grid/grid-view.ts";
import { cellData } from "./cell-data.ts";
import { choiceRules } from "./choice-rules.ts";
import { looksOf } from "./looks.ts";
import { gridNote } from "./note-data.ts";
import { rowFitter } from "./row-heights.ts";
import type { ShownTab } from "./shown-tabs.ts";

/** Marks what this page does to the grid itself, so that it is not taken for what a person does. */
const OURS = { onlyLocal: true, ours: true } as const;

/** Writes into the grid what the server says; rows and columns count from 1. */
export interface GridWriter {
  cells(tab: ShownTab, places: readonly { row: number; column: number }[]): void;
  /** Makes rows as high as what stands in them. */
  heights(tab: ShownTab, rows: readonly number[]): void;
  /** Notes by address; null takes one away. */
  notes(tab: ShownTab, notes: Readonly<Record<string, string | null>>): void;
  /** Dropdowns in place of those that the tab had. */
  choices(tab: ShownTab, before: TabView): void;
}

/** The writer for the workbook that is shown. */
export function gridWriter(commands: ICommandService, unitId: () => string): GridWriter {
  const write = (id: string, { view }: ShownTab, what: object) =>
    commands.syncExecuteCommand(id, { unitId: unitId(), subUnitId: String(view.sheetId), ...what }, OURS);
  return {
    cells(tab, places) {
      const look = looksOf(tab.view);
      const cellValue: Record<number, Record<number, unknown>> = {};
      for (const { row, column } of places) {
        const cell = tab.cells[row - 1]?.[column - 1] ?? null;
        const line = cellValue[row - 1] ?? {};
        line[column - 1] = cellData(cell, cell === null ? undefined : look(row, column));
        cellValue[row - 1] = line;
      }
      write("sheet.mutation.set-range-values", tab, { cellValue });
    },
    heights(tab, rows) {
      const fitted = rowFitter(tab.view);
      const rowHeight = Object.fromEntries(
        [...new Set(rows)].map((row) => [row - 1, fitted(tab.cells[row - 1] ?? [], row)]),
      );
      const ranges = Object.keys(rowHeight).map((row) => ({
        startRow: Number(row),
        endRow: Number(row),
        startColumn: 0,
        endColumn: tab.view.columns - 1,
      }));
      write("sheet.mutation.set-worksheet-row-height", tab, { ranges, rowHeight });
    },
    notes(tab, notes) {
      const sheetId = String(tab.view.sheetId);
      for (const [address, note] of Object.entries(notes)) {
        const { row, column } = cellPosition(address);
        const at = { sheetId, row: row - 1, col: column - 1 };
        if (note === null) write("sheet.mutation.remove-note", tab, at);
        else write("sheet.mutation.update-note", tab, { ...at, note: gridNote(address, note) });
      }
    },
    choices(tab, before) {
      const ruleId = choiceRules(before).map(({ uid }) => uid);
      const source = "patched";
      if (ruleId.length > 0) write("data-validation.mutation.removeRule", tab, { ruleId, source });
      write("data-validation.mutation.addRule", tab, { rule: choiceRules(tab.view), source });
    },
  };
}
