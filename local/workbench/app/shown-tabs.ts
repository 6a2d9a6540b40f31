import { cellAddress } from "../../apps-script/a1-notation.ts";
import type { CellView, TabChange, TabView, WorkbookView } from "../grid/grid-view.ts";

/** A place in the workbook; rows and columns count from 1. */
export interface Place {
  sheetId: number;
  row: number;
  column: number;
}

/** A tab as the server last said it is. */
export interface ShownTab {
  view: TabView;
  readonly cells: CellView[][];
  readonly notes: Record<string, string>;
}

/** The tabs as the server last said they are, whatever the grid shows. */
export interface ShownTabs {
  readonly size: number;
  get(sheetId: number): ShownTab | undefined;
  cellsOf(sheetId: number): readonly (readonly CellView[])[];
  cellAt(place: Place): CellView;
  noteAt(place: Place): string;
  replace(view: WorkbookView): void;
  /** @returns The tab with what is different in it. */
  take(change: TabChange): ShownTab | undefined;
}

/** No tabs yet. */
export function shownTabs(): ShownTabs {
  let tabs = new Map<number, ShownTab>();
  const all: ShownTabs = {
    get size() {
      return tabs.size;
    },
    get: (sheetId) => tabs.get(sheetId),
    cellsOf: (sheetId) => tabs.get(sheetId)?.cells ?? [],
    cellAt: ({ sheetId, row, column }) => all.cellsOf(sheetId)[row - 1]?.[column - 1] ?? null,
    noteAt: ({ sheetId, row, column }) => tabs.get(sheetId)?.notes[cellAddress(row, column)] ?? "",
    replace(view) {
      tabs = new Map(
        view.tabs.map((tab) => [
          tab.sheetId,
          { view: tab, cells: tab.cells.map((line) => [...line]), notes: { ...tab.notes } },
        ]),
      );
    },
    take({ sheetId, cells, notes, choices }) {
      const tab = tabs.get(sheetId);
      if (tab === undefined) return undefined;
      for (const { row, column, cell } of cells) {
        while (tab.cells.length < row) tab.cells.push([]);
        (tab.cells[row - 1] as CellView[])[column - 1] = cell;
      }
      for (const [address, note] of Object.entries(notes)) {
        if (note === null) delete tab.notes[address];
        else tab.notes[address] = note;
      }
      if (choices !== undefined) tab.view = { ...tab.view, choices };
      return tab;
    },
  };
  return all;
}
