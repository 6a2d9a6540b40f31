import { type IAutoFilter, SheetsFilterService } from "@univerjs/preset-sheets-filter";
import type { Injector } from "@univerjs/presets";
import type { CellView, WorkbookView } from "../grid/grid-view.ts";
import { keptFilter } from "./kept-filter.ts";

type CellsOf = (sheetId: number) => readonly (readonly CellView[])[];

/** The filters that people have set in the tabs of the grid. */
export interface Filters {
  /** Those that still suit the workbook once it is shown anew, by `sheetId`. */
  keptFor(view: WorkbookView): Readonly<Record<string, IAutoFilter>>;
  /** Shows the rows of a tab that nothing stands in: one that was just inserted must be seen, whatever the filter lets through. */
  showBlankRows(sheetId: number): void;
  /** Works out anew what a tab's filter hides. */
  anew(sheetId: number): void;
}

/** @param cellsOf The cells of a tab as the server last said they are. */
export function filters(injector: Injector, unitId: () => string, cellsOf: CellsOf): Filters {
  const modelOf = (sheetId: number) =>
    injector.get(SheetsFilterService).getFilterModel(unitId(), String(sheetId));
  const all: Filters = {
    keptFor: ({ tabs }) =>
      Object.fromEntries(
        tabs.flatMap(({ sheetId, cells }) => {
          const filter = modelOf(sheetId)?.serialize();
          const kept = filter && keptFilter(filter, cellsOf(sheetId), cells);
          return kept === undefined ? [] : [[String(sheetId), kept]];
        }),
      ),
    showBlankRows(sheetId) {
      const filter = modelOf(sheetId);
      if (!filter) return;
      const isBlank = (row: number) => (cellsOf(sheetId)[row] ?? []).every((cell) => cell === null);
      filter.filteredOutRows = new Set([...filter.filteredOutRows].filter((row) => !isBlank(row)));
    },
    anew(sheetId) {
      modelOf(sheetId)?.reCalc();
      all.showBlankRows(sheetId);
    },
  };
  return all;
}
