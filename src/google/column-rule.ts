import { columnLetters } from "../core/schema/a1.ts";
import type { Column } from "../core/schema/column.ts";
import { listed } from "../messages/lists.ts";

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The rule that a column's cells should have, refusing what breaks it; `undefined` where the column has none, or where the
 * names that it would offer cannot be found.
 *
 * @param find The tab with a sheet id.
 */
export function columnRule(
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
