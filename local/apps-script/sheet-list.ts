import type { SheetState, WorkbookState } from "./workbook-state.ts";

/** Puts a new tab at an index (0 is first) and in front. */
export function insertSheet(state: WorkbookState, sheet: SheetState, index: number): SheetState {
  state.sheets = [...state.sheets.slice(0, index), sheet, ...state.sheets.slice(index)];
  state.counters.sheet = Math.max(state.counters.sheet, sheet.sheetId);
  state.activeSheetId = sheet.sheetId;
  return sheet;
}

/** Removes a tab with its protections, and the dropdowns elsewhere that took their values from it. */
export function deleteSheet(state: WorkbookState, sheet: SheetState): void {
  const index = state.sheets.indexOf(sheet);
  state.sheets = state.sheets.filter((other) => other !== sheet);
  state.protections = state.protections.filter(({ sheetId }) => sheetId !== sheet.sheetId);
  for (const other of state.sheets) {
    other.validations = other.validations.filter(
      ({ value }) => value.criterion !== "VALUE_IN_RANGE" || value.range.sheetId !== sheet.sheetId,
    );
  }
  if (state.activeSheetId === sheet.sheetId) {
    state.activeSheetId = (state.sheets[index] ?? state.sheets[index - 1])?.sheetId ?? 0;
  }
}
