import type { DataValidation, Worksheet } from "exceljs";
import { areaAddress, columnLetters } from "../../apps-script/a1-notation.ts";
import type { RangeReference, ValidationState, WorkbookState } from "../../apps-script/index.ts";

/** Excel's longest list in the rule itself. */
const MAX_INLINE_LIST = 255;
const MAX_ERROR_TEXT = 225;

/** What writing rules needs to know of the rest of the file. */
export interface RuleSurroundings {
  state: WorkbookState;
  /** Names of the tabs in the file, by `sheetId`. */
  tabNames: ReadonlyMap<number, string>;
  /** Puts a list in the hidden tab and answers its range. */
  listRange(values: readonly string[]): string;
}

/** exceljs has it, its types do not. */
interface WithRules {
  dataValidations: { add(address: string, rule: DataValidation): void };
}

/** Gives a worksheet the rules of a tab, a rule for each rectangle: Excel refuses a file whose rules overlap. */
export function addValidations(
  worksheet: Worksheet,
  sheet: WorkbookState["sheets"][number],
  around: RuleSurroundings,
): void {
  const rules = (worksheet as unknown as WithRules).dataValidations;
  for (const { value, ...area } of sheet.validations) {
    const rule = excelRule(value, around);
    if (rule === undefined) continue;
    rules.add(areaAddress(area), {
      ...rule,
      allowBlank: true,
      errorStyle: value.allowInvalid ? "warning" : "stop",
      showErrorMessage: !value.allowInvalid,
      errorTitle: "Värdet passar inte här",
      ...(value.helpText === null ? {} : { error: value.helpText.slice(0, MAX_ERROR_TEXT) }),
    });
  }
}

type Rule = Pick<DataValidation, "type" | "formulae"> & { operator?: "between" | "greaterThanOrEqual" };

/** Excel's rule, or undefined where it has none of the kind; the program's own checks find what it then lets through. */
function excelRule(rule: ValidationState, around: RuleSurroundings): Rule | undefined {
  switch (rule.criterion) {
    case "VALUE_IN_LIST":
      return listRule(rule.values, around);
    case "VALUE_IN_RANGE":
      return rangeRule(rule.range, around);
    case "DATE_IS_VALID_DATE":
      return { type: "date", operator: "greaterThanOrEqual", formulae: [new Date(Date.UTC(1900, 0, 1))] };
    case "NUMBER_BETWEEN":
      return { type: "decimal", operator: "between", formulae: [rule.from, rule.to] };
    case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      return { type: "decimal", operator: "greaterThanOrEqual", formulae: [rule.from] };
    case "CHECKBOX":
      return listRule(
        [rule.checked ?? true, rule.unchecked ?? false].map((value) => String(value).toUpperCase()),
        around,
      );
    default:
      return undefined;
  }
}

function listRule(values: readonly string[], around: RuleSurroundings): Rule | undefined {
  if (values.length === 0) return undefined;
  const joined = values.join(",");
  const fits =
    joined.length <= MAX_INLINE_LIST &&
    values.every((value) => value.trim() === value && !/[,"\n]/.test(value));
  return { type: "list", formulae: [fits ? `"${joined}"` : around.listRange(values)] };
}

function rangeRule(range: RangeReference, { state, tabNames }: RuleSurroundings): Rule | undefined {
  const sheet = state.sheets.find(({ sheetId }) => sheetId === range.sheetId);
  const name = tabNames.get(range.sheetId);
  if (sheet === undefined || name === undefined) return undefined;
  return {
    type: "list",
    formulae: [absoluteRange(name, range.top, range.left, range.bottom ?? sheet.maxRows, range.right)],
  };
}

/** `'Mina parter'!$A$2:$A$1000`. */
export function absoluteRange(tab: string, top: number, left: number, bottom: number, right: number): string {
  const name = /^[A-Za-zÅÄÖåäö][\wÅÄÖåäö]*$/.test(tab) ? tab : `'${tab.replaceAll("'", "''")}'`;
  return `${name}!$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`;
}
