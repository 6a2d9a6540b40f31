import { DataValidationErrorStyle, type IDataValidationRule } from "@univerjs/presets";
import type { TabView } from "../grid/grid-view.ts";

/** Colours would say something that the workbook does not; an arrow is enough. */
const ARROW = 1;

/** A tab's dropdowns. They only offer: the server refuses what is wrong, in words of its own. */
export function choiceRules({
  choices,
  sheetId,
}: Pick<TabView, "choices" | "sheetId">): IDataValidationRule[] {
  return choices.map(({ value, top, left, bottom, right }, index) => ({
    uid: `${sheetId}-${index}`,
    type: "list" as IDataValidationRule["type"],
    formula1: JSON.stringify(value),
    allowBlank: true,
    showErrorMessage: false,
    errorStyle: DataValidationErrorStyle.WARNING,
    renderMode: ARROW,
    ranges: [{ startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 }],
  }));
}
