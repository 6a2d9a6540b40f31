import type { TabShape } from "../app/ports/tab-shape.ts";
import type { CellLink, WorkbookPort } from "../app/ports/workbook.ts";
import { AppError } from "../core/error.ts";
import type { Grid } from "../core/schema/cell.ts";
import type { Sheet } from "../core/schema/sheet.ts";
import type { RangeWrite } from "../core/schema/write.ts";
import { OVERVIEW_TITLE } from "../partnership/overview/overview.ts";
import { sheetList, tabTitle } from "../partnership/sheets/index.ts";
import { cellFromSheet, cellToSheet } from "./cells.ts";
import { goToCell } from "./go-to-cell.ts";
import { guardTab, loosenTab } from "./guard-tab.ts";
import { mendTab } from "./mend-tab.ts";
import { shapeTab } from "./shape-tab.ts";
import { hasCells, readWholeTab, rewriteTab } from "./whole-tab.ts";
import { wornTab } from "./worn-tab.ts";

/** A tab that is full grows by so many rows, so that a long run need not make room for each write. */
const SPARE_ROWS = 500;

/** The workbook that the script is bound to. */
export function boundWorkbook(): WorkbookPort {
  const spreadsheet = SpreadsheetApp.getActive();
  const tabs = new Map<string, GoogleAppsScript.Spreadsheet.Sheet | null>();
  let zone: string | undefined;
  const timeZone = () => {
    zone ??= spreadsheet.getSpreadsheetTimeZone();
    return zone;
  };
  const find = (title: string) => {
    if (!tabs.has(title)) tabs.set(title, spreadsheet.getSheetByName(title));
    return tabs.get(title) ?? null;
  };
  const tab = (title: string) => {
    const found = find(title);
    if (found === null) throw new AppError("missing-tab", { tab: title });
    return found;
  };
  const numberOf = (id: string | undefined) =>
    id === undefined ? undefined : tab(tabTitle(id)).getSheetId();
  const numbers = new Map<string, number>();
  let opens: string | undefined;
  const address = () => {
    opens ??= spreadsheet.getUrl();
    return opens;
  };
  return {
    read: (sheets) => new Map(sheets.map((sheet) => [sheet.id, readTab(find(sheet.title), timeZone())])),
    readWhole: () =>
      spreadsheet
        .getSheets()
        .filter(hasCells)
        .map((sheet) => readWholeTab(sheet, timeZone())),
    rewrite(rewrites) {
      for (const rewrite of rewrites) refusalsTold(() => rewriteTab(tab(rewrite.title), rewrite, timeZone()));
    },
    write(writes) {
      for (const write of writes)
        refusalsTold(() => writeRange(tab(tabTitle(write.sheet)), write, timeZone()));
    },
    writeLinks(sheet, row, index, links) {
      const numbers = new Map([...new Set(links.map((link) => link.sheet))].map((id) => [id, numberOf(id)]));
      const texts = links.map((link) => [linkText(link, numbers.get(link.sheet))]);
      tab(sheet.title)
        .getRange(row, index + 1, texts.length, 1)
        .setRichTextValues(texts);
    },
    flush: () => refusalsTold(() => SpreadsheetApp.flush()),
    shape(shapes) {
      for (const shape of shapes) {
        tabs.set(
          shape.sheet.title,
          shapeTab(
            spreadsheet,
            find(shape.sheet.title),
            shape,
            placeOf(shape, find(OVERVIEW_TITLE) !== null),
          ),
        );
      }
    },
    loosen(sheets) {
      for (const { title } of sheets) loosenTab(tab(title));
    },
    guard(shapes) {
      for (const shape of shapes) guardTab(tab(shape.sheet.title), shape, (id) => find(tabTitle(id)));
    },
    headingNotes: (sheets) => new Map(sheets.map((sheet) => [sheet.id, headingNotes(tab(sheet.title))])),
    worn: (shapes) =>
      shapes.map((shape) => wornTab(tab(shape.sheet.title), shape, (id) => find(tabTitle(id)))),
    mend(worn) {
      for (const each of worn)
        refusalsTold(() => mendTab(tab(each.shape.sheet.title), each, (id) => find(tabTitle(id))));
    },
    goTo: (title, cell) => goToCell(tab(title), title, cell),
    url: address,
    rowLink(sheet, row) {
      const number = numbers.get(sheet.id) ?? tab(sheet.title).getSheetId();
      numbers.set(sheet.id, number);
      return `${address()}#gid=${number}&range=A${row}`;
    },
    timeZones: () => ({ sheet: timeZone(), script: Session.getScriptTimeZone() }),
  };
}

function headingNotes(tab: GoogleAppsScript.Spreadsheet.Sheet): readonly string[] {
  return tab.getRange(1, 1, 1, tab.getMaxColumns()).getNotes()[0] ?? [];
}

function readTab(tab: GoogleAppsScript.Spreadsheet.Sheet | null, timeZone: string): Grid | undefined {
  return tab
    ?.getDataRange()
    .getValues()
    .map((row) => row.map((value) => cellFromSheet(value, timeZone)));
}

function writeRange(tab: GoogleAppsScript.Spreadsheet.Sheet, write: RangeWrite, timeZone: string): void {
  const values = write.values.map((row) => row.map((cell) => cellToSheet(cell, timeZone)));
  const last = write.row + values.length - 1;
  const rows = tab.getMaxRows();
  if (last > rows) tab.insertRowsAfter(rows, Math.max(last - rows, SPARE_ROWS));
  tab.getRange(write.row, write.index + 1, values.length, values[0]?.length ?? 1).setValues(values);
}

function linkText(link: CellLink, tab: number | undefined): GoogleAppsScript.Spreadsheet.RichTextValue {
  const builder = SpreadsheetApp.newRichTextValue().setText(link.text);
  if (tab !== undefined && link.text !== "") builder.setLinkUrl(`#gid=${tab}&range=${link.cell}`);
  return builder.build();
}

/** Place of a new tab among the workbook's: the order people see the definitions in, after *Översikt* where that is made. */
function placeOf({ sheet }: TabShape, hasOverview: boolean): number {
  const before = hasOverview ? 1 : 0;
  return before + sheetList.findIndex((candidate: Sheet) => candidate.id === sheet.id);
}

/** The platform's complaint about a value that a dropdown refuses, as a refusal with a sentence. */
function refusalsTold(work: () => void): void {
  try {
    work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/data validation|datavalidering/i.test(reason)) throw new AppError("rejected-write", { reason });
    throw error;
  }
}
