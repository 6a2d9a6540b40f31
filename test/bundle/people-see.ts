import type { SheetState, WorkbookState } from "../../local/apps-script/index.ts";

/** Every cell that people see, by tab, without the program's own log; trailing empty cells and rows do not count. */
export function cellsPeopleSee({ state }: { readonly state: WorkbookState }): Record<string, unknown[][]> {
  const tabs = state.sheets.filter(({ name }) => name !== "Ändringar");
  return Object.fromEntries(tabs.map((tab) => [tab.name, withoutEmptyEnds(tab)]));
}

function withoutEmptyEnds({ rows }: SheetState): unknown[][] {
  const filled = rows.map((row) => {
    const last = row.reduce<number>((end, cell, at) => (cell === null || cell === "" ? end : at + 1), 0);
    return row.slice(0, last).map((cell) => cell ?? "");
  });
  const last = filled.reduce((end, row, at) => (row.length === 0 ? end : at + 1), 0);
  return filled.slice(0, last);
}
