import { displayValue } from "./display-value.ts";
import { isDateFormat } from "./number-format.ts";
import { patchedValue } from "./patches.ts";
import { isFormula, sheetWithId } from "./sheet-cells.ts";
import type { Cell, RangeReference, ValidationState, WorkbookState } from "./workbook-state.ts";

/** Answers whether a rule lets a cell hold a value under a number format. */
export type ValidationCheck = (rule: ValidationState, value: Cell, format: string | undefined) => boolean;

/**
 * A check for one batch of cells: the values of a dropdown taken from a range are collected once per rule.
 * Empty cells, formulas and custom formulas always pass.
 */
export function validationCheck(state: WorkbookState): ValidationCheck {
  const choices = new Map<ValidationState, Set<string>>();
  const choicesOf = (rule: ValidationState, range: RangeReference): Set<string> => {
    const known = choices.get(rule) ?? rangeChoices(state, range);
    choices.set(rule, known);
    return known;
  };
  return (rule, value, format) => {
    if (value === null || isFormula(value)) return true;
    const shown = displayValue(value, format);
    switch (rule.criterion) {
      case "VALUE_IN_LIST":
        return rule.values.includes(shown) || rule.values.includes(String(value));
      case "VALUE_IN_RANGE":
        return choicesOf(rule, rule.range).has(shown);
      case "DATE_IS_VALID_DATE":
        return typeof value === "number" && isDateFormat(format);
      case "NUMBER_BETWEEN":
        return typeof value === "number" && value >= rule.from && value <= rule.to;
      case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
        return typeof value === "number" && value >= rule.from;
      case "CHECKBOX":
        return value === (rule.checked ?? true) || value === (rule.unchecked ?? false);
      case "TEXT_IS_VALID_EMAIL":
        return typeof value === "string" && /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/.test(value);
      case "TEXT_IS_VALID_URL":
        return (
          typeof value === "string" &&
          /^(?:https?:\/\/|mailto:|ftp:\/\/)?[^\s/]+\.[^\s/.]{2,}(?:[/?#]\S*)?$/i.test(value)
        );
      case "CUSTOM_FORMULA":
        return true;
    }
  };
}

/** The values that a dropdown over a range offers, as they are shown. */
export function rangeChoices(state: WorkbookState, range: RangeReference): Set<string> {
  const sheet = sheetWithId(state, range.sheetId);
  const choices = new Set<string>();
  if (sheet === undefined) return choices;
  const bottom = Math.min(range.bottom ?? sheet.rows.length, sheet.rows.length);
  for (let row = range.top; row <= bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const cell = sheet.rows[row - 1]?.[column - 1] ?? null;
      if (cell !== null) choices.add(displayValue(cell, patchedValue(sheet.numberFormats, row, column)));
    }
  }
  return choices;
}
