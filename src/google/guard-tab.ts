import type { TabShape } from "../app/ports.ts";
import { columnLetters } from "../core/schema/a1.ts";
import type { Column } from "../core/schema/column.ts";
import { listed } from "../messages/lists.ts";

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
    if (shape.make) warn(tab.protect(), "Fliken skrivs av programmet.");
    return;
  }
  for (const { index, column } of columns) {
    const cells = tab.getRange(2, index + 1, rows, 1);
    if (column === undefined) {
      warn(cells.protect(), "Programmets eget nummer på raden.");
      continue;
    }
    const rule = ruleFor(column, nameIndexes, find);
    if (rule !== undefined) cells.setDataValidation(rule);
  }
  if (shape.make) {
    const headings = tab.getRange(1, 1, 1, columns.length);
    warn(headings.protect(), "Rubrikerna behövs för att kolumnerna ska hittas.");
  }
}

/** Takes every dropdown of a tab away. */
export function loosenTab(tab: Tab): void {
  tab.getRange(2, 1, tab.getMaxRows() - 1, tab.getMaxColumns()).clearDataValidations();
}

function ruleFor(
  column: Column,
  nameIndexes: ReadonlyMap<string, number>,
  find: (sheet: string) => Tab | null,
): GoogleAppsScript.Spreadsheet.DataValidation | undefined {
  const rule = SpreadsheetApp.newDataValidation();
  switch (column.rule.kind) {
    case "none":
      return undefined;
    case "list":
      rule
        .requireValueInList([...column.rule.values], true)
        .setHelpText(`Välj ${listed(column.rule.values, "eller")}.`);
      break;
    case "names-of": {
      const target = find(column.rule.sheet);
      const index = nameIndexes.get(column.rule.sheet);
      // A cell with several names cannot be checked by a dropdown.
      if (column.rule.several || target === null || index === undefined) return undefined;
      // Open at the end, so that names in rows that are added later can be chosen too.
      const names = target.getRange(`${columnLetters(index)}2:${columnLetters(index)}`);
      rule
        .requireValueInRange(names, true)
        .setHelpText(`Välj ett namn ur fliken ”${target.getName()}”, eller lägg till det där först.`);
      break;
    }
    case "date":
      rule.requireDate().setHelpText("Skriv ett datum som 2020-05-14.");
      break;
    case "number":
      rule
        .requireNumberBetween(column.rule.min, column.rule.max)
        .setHelpText(`Skriv ett tal från ${column.rule.min} till ${column.rule.max}.`);
      break;
  }
  return rule.setAllowInvalid(false).build();
}

function warn(protection: GoogleAppsScript.Spreadsheet.Protection, description: string): void {
  protection.setDescription(`Partnerskapsarket: ${description}`).setWarningOnly(true);
}
