import { marksFor } from "../app/mark-edit.ts";
import { sheetList } from "../partnership/sheets/index.ts";
import { cellFromSheet } from "./cells.ts";

/** What the platform tells of an edit; `value` and `oldValue` only for one typed cell. */
type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** Marks what breaks its column's type in the edited cells: one read, and one write of notes only where something is wrong. */
export function markEdit(event: EditEvent): void {
  const { range } = event;
  const tab = range.getSheet();
  const name = tab.getName();
  const sheet = sheetList.find(({ title }) => title === name);
  if (sheet === undefined || sheet.keeper === "program") return;
  const spreadsheet = event.source;
  const [row, column, rows, columns] = [
    range.getRow(),
    range.getColumn(),
    range.getNumRows(),
    range.getNumColumns(),
  ];
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const gridOf = (cells: GoogleAppsScript.Spreadsheet.Range) =>
    cells.getValues().map((values) => values.map((value) => cellFromSheet(value, timeZone)));
  const { notes, notesRow, toast } = marksFor({
    sheet,
    row,
    rows,
    columns,
    before: event.oldValue,
    typed: event.value !== undefined || event.oldValue !== undefined,
    cells: gridOf(tab.getRange(1, column, row + rows - 1, columns)),
    other({ title }) {
      const target = spreadsheet.getSheetByName(title);
      return target === null ? undefined : gridOf(target.getDataRange());
    },
  });
  if (notes !== undefined && notes.length > 0) {
    tab.getRange(notesRow, column, notes.length, columns).setNotes(notes.map((line) => [...line]));
  }
  if (toast !== "") spreadsheet.toast(toast, "Partnerskapsarket", 10);
}
