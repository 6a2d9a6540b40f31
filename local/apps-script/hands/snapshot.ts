import { paintedGrid, patchedGrid } from "../patches.ts";
import { cellAt, sheetWithId, writeCells } from "../sheet-cells.ts";
import type { Area, ProtectionState, SheetState, WorkbookState } from "../workbook-state.ts";

/** The tabs and protections as they were. Cheap: rows and patches are shared until they are replaced. */
export interface Snapshot {
  sheets: SheetState[];
  protections: ProtectionState[];
  activeSheetId: number;
}

/** Remembers the tabs and protections as they are. */
export function snapshotOf(state: WorkbookState): Snapshot {
  return {
    sheets: state.sheets.map((sheet) => ({ ...sheet, looks: { ...sheet.looks } })),
    protections: state.protections.map((protection) => ({ ...protection })),
    activeSheetId: state.activeSheetId,
  };
}

/** Brings tabs and protections back to what they were. */
export function restoreSnapshot(state: WorkbookState, snapshot: Snapshot): void {
  Object.assign(state, snapshotOf({ ...state, ...snapshot }));
}

/** Brings only some cells, with their number formats, back to what they were. */
export function restoreCells(state: WorkbookState, snapshot: Snapshot, sheetId: number, area: Area): void {
  const now = sheetWithId(state, sheetId);
  const before = snapshot.sheets.find((sheet) => sheet.sheetId === sheetId);
  if (now === undefined || before === undefined) return;
  const { top, left, bottom, right } = area;
  now.numberFormats = paintedGrid(
    now.numberFormats,
    top,
    left,
    patchedGrid(before.numberFormats, area, undefined),
  );
  const rows = Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => cellAt(before, top + r, left + c)),
  );
  writeCells(now, top, left, rows);
  now.links = before.links;
}
