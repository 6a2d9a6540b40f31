import type { TrialTab } from "../app/ports/trials.ts";
import { cellFromSheet, cellToSheet } from "./cells.ts";

/** A tab to try things in, through the same conversions as the program's own rows. */
export function trialTab(tab: GoogleAppsScript.Spreadsheet.Sheet, timeZone: string): TrialTab {
  return {
    write(range, cells) {
      tab.getRange(range).setValues(cells.map((row) => row.map((cell) => cellToSheet(cell, timeZone))));
    },
    read: (range) =>
      tab
        .getRange(range)
        .getValues()
        .map((row) => row.map((value) => cellFromSheet(value, timeZone))),
    formulas: (range) => tab.getRange(range).getFormulas(),
    setFormula: (cell, formula) => void tab.getRange(cell).setFormula(formula),
    setFormat: (range, format) => void tab.getRange(range).setNumberFormat(format),
    restrict(range, to) {
      const rule = SpreadsheetApp.newDataValidation();
      if ("values" in to) rule.requireValueInList([...to.values], true);
      else rule.requireValueInRange(tab.getRange(to.range), true);
      tab.getRange(range).setDataValidation(rule.setAllowInvalid(false).build());
    },
    addRows(count) {
      tab.insertRowsAfter(tab.getMaxRows(), count);
      return tab.getMaxRows();
    },
    decorate(cell, note) {
      const target = tab.getRange(cell);
      const text = SpreadsheetApp.newRichTextValue()
        .setText("Länk")
        .setLinkUrl(`#gid=${tab.getSheetId()}&range=A1`)
        .build();
      target.setNote(note);
      target.setRichTextValue(text);
      target.protect().setDescription("Partnerskapsarket: prov").setWarningOnly(true);
      return { note: target.getNote(), link: target.getRichTextValues()[0]?.[0]?.getLinkUrl() ?? "" };
    },
    flush: () => SpreadsheetApp.flush(),
  };
}
