import type { TabShape } from "../app/ports/tab-shape.ts";
import { columnRule } from "./column-rule.ts";
import { protectHeadings, protectIds, protectTab } from "./protections.ts";

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives a tab's new columns their dropdowns, and protects what only the program writes.
 *
 * Protections only warn: commands run as whoever clicks, so a hard one would stop colleagues' commands too. Tabs of the
 * program carry no rejecting rules, because one refused cell would take the whole write with it.
 *
 * @param find The tab with a sheet id.
 */
export function guardTab(tab: Tab, shape: TabShape, find: (sheet: string) => Tab | null): void {
  const { sheet, columns, nameIndexes } = shape;
  const rows = tab.getMaxRows() - 1;
  if (sheet.keeper === "program") {
    if (shape.make) protectTab(tab);
    return;
  }
  for (const { index, column } of columns) {
    const cells = tab.getRange(2, index + 1, rows, 1);
    if (column === undefined) {
      protectIds(cells);
      continue;
    }
    const rule = columnRule(column, nameIndexes, find);
    if (rule !== undefined) cells.setDataValidation(rule);
  }
  if (shape.make) protectHeadings(tab, columns.length);
}

/** Takes every dropdown of a tab away. */
export function loosenTab(tab: Tab): void {
  tab.getRange(2, 1, tab.getMaxRows() - 1, tab.getMaxColumns()).clearDataValidations();
}
