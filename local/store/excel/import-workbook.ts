import { OVERVIEW_TITLE } from "../../../src/partnership/overview/overview.ts";
import { sheetList } from "../../../src/partnership/sheets/index.ts";
import type { WorkbookState } from "../../apps-script/index.ts";
import type { ImportReport } from "./import-report.ts";
import { importTab } from "./import-tab.ts";
import type { ReadTab } from "./read-excel.ts";
import { excelTabNames, LISTS_TAB } from "./tab-names.ts";

/**
 * Reads an Excel file into the workbook, tab by tab and column by column as they are named. Changes the state in place.
 *
 * @param year This year, for typed dates without one.
 */
export function importWorkbook(state: WorkbookState, file: readonly ReadTab[], year: number): ImportReport {
  const names = excelTabNames(state);
  const tabs: ImportReport["tabs"] = [];
  const programTabs: string[] = [];
  const unknownTabs: string[] = [];
  const seen = new Set<number>();
  for (const read of file) {
    const wanted = read.name.trim().toLowerCase();
    const sheet = state.sheets.find(({ sheetId, name }) => {
      return name.toLowerCase() === wanted || names.get(sheetId)?.toLowerCase() === wanted;
    });
    if (sheet === undefined || seen.has(sheet.sheetId)) {
      if (read.name !== LISTS_TAB) unknownTabs.push(read.name);
      continue;
    }
    seen.add(sheet.sheetId);
    const definition = sheetList.find(({ title }) => title === sheet.name);
    if (definition?.keeper === "program" || sheet.name === OVERVIEW_TITLE) programTabs.push(sheet.name);
    else tabs.push(importTab(state, sheet, definition, read, year));
  }
  return { tabs, programTabs, unknownTabs };
}
