import type { Rewrite } from "../app/ports/workbook.ts";
import type { TextGrid, WholeTab } from "../core/schema/whole-tab.ts";
import { cellFromSheet, cellToSheet } from "./cells.ts";

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** Everything that is written in a tab: four reads. Notes can stand on cells that are empty, also below the last one in use. */
export function readWholeTab(tab: Tab, timeZone: string): WholeTab {
  const used = tab.getDataRange();
  const everything = tab.getRange(1, 1, tab.getMaxRows(), tab.getMaxColumns());
  return {
    title: tab.getName(),
    cells: used.getValues().map((row) => row.map((value) => cellFromSheet(value, timeZone))),
    formulas: used.getFormulas(),
    notes: withoutEmptyEnds(everything.getNotes()),
    links: linksIn(used.getRichTextValues()),
  };
}

/** Writes a rectangle of cells or notes. */
export function rewriteTab(tab: Tab, { row, index, values, what, loosen }: Rewrite, timeZone: string): void {
  const range = tab.getRange(row, index + 1, values.length, values[0]?.length ?? 1);
  if (what === "notes") {
    range.setNotes(values.map((texts) => texts.map(String)));
    return;
  }
  if (loosen) range.clearDataValidations();
  range.setValues(
    values.map((cells) =>
      cells.map((cell) =>
        typeof cell === "object" && "formula" in cell ? cell.formula : cellToSheet(cell, timeZone),
      ),
    ),
  );
}

/** Whether the tab has cells; one with only a chart has none. */
export function hasCells(tab: Tab): boolean {
  return tab.getType() === SpreadsheetApp.SheetType.GRID;
}

function linksIn(
  texts: readonly (readonly (GoogleAppsScript.Spreadsheet.RichTextValue | null)[])[],
): TextGrid {
  return texts.map((row) =>
    row.map((text) => {
      const links = (text?.getRuns() ?? []).map((run) => run.getLinkUrl() ?? "");
      return [...new Set(links)].filter((link) => link !== "").join("\n");
    }),
  );
}

/** Most of a tab has no notes, and a thousand rows of nothing need not be looked through. */
function withoutEmptyEnds(notes: readonly (readonly string[])[]): TextGrid {
  let last = notes.length;
  while (last > 0 && notes[last - 1]?.every((note) => note === "")) last--;
  return notes.slice(0, last);
}
