import {
  emptySheet,
  emptyWorkbook,
  type SheetState,
  type WorkbookState,
} from "../../../local/apps-script/index.ts";

/** A workbook with these tabs, in order; what a tab does not say is as in a new one. */
export function aWorkbook(tabs: Readonly<Record<string, Partial<SheetState>>>): WorkbookState {
  const sheets = Object.entries(tabs).map(([name, tab], index) => ({ ...emptySheet(index, name), ...tab }));
  return { ...emptyWorkbook(), sheets };
}

/** A number format down a whole column, below the heading. */
export function formatted(column: number, value: string) {
  return { top: 2, left: column, bottom: 1000, right: column, value };
}
