import { ScriptException } from "../script-exception.ts";
import { type Session, service } from "../service-object.ts";
import { behind } from "../service-registry.ts";
import { areaFrom, sheetWithId } from "../sheet-cells.ts";
import type { RangeReference, Scalar, ValidationCriterion, ValidationState } from "../workbook-state.ts";
import { RangeHandle } from "./range-handle.ts";

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** `DataValidation`: a finished rule. */
export class DataValidationService
  implements
    Pick<DataValidation, "getCriteriaType" | "getCriteriaValues" | "getAllowInvalid" | "getHelpText" | "copy">
{
  constructor(
    private readonly session: Session,
    readonly rule: ValidationState,
  ) {}

  get self(): DataValidation {
    return service<DataValidation>("DataValidation", this, this.session);
  }

  getCriteriaType = () =>
    this.rule.criterion as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria;
  getAllowInvalid = () => this.rule.allowInvalid;
  // Google answers null where no text was set, against its own type.
  getHelpText = () => this.rule.helpText as string;
  copy = () => new DataValidationBuilderService(this.session, this.rule).self;

  getCriteriaValues(): unknown[] {
    const { rule } = this;
    switch (rule.criterion) {
      case "VALUE_IN_LIST":
        return [[...rule.values], rule.showDropdown];
      case "VALUE_IN_RANGE":
        return [this.#range(rule.range), rule.showDropdown];
      case "NUMBER_BETWEEN":
        return [rule.from, rule.to];
      case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
        return [rule.from];
      case "CHECKBOX":
        return [rule.checked, rule.unchecked].filter((value) => value !== null);
      case "CUSTOM_FORMULA":
        return [rule.formula];
      default:
        return [];
    }
  }

  #range({ sheetId, top, left, bottom, right }: RangeReference): GoogleAppsScript.Spreadsheet.Range | null {
    const sheet = sheetWithId(this.session.execution.world.state, sheetId);
    if (sheet === undefined) return null;
    const last = bottom ?? sheet.maxRows;
    return this.session.objects.range(
      sheet,
      areaFrom(top, left, last - top + 1, right - left + 1),
      bottom === null,
    );
  }
}

/** `DataValidationBuilder`: a rule being made. Without `setAllowInvalid(false)` it only warns. */
export class DataValidationBuilderService
  implements
    Pick<
      Builder,
      | "requireValueInList"
      | "requireValueInRange"
      | "requireDate"
      | "requireNumberBetween"
      | "requireNumberGreaterThanOrEqualTo"
      | "requireCheckbox"
      | "requireTextIsEmail"
      | "requireTextIsUrl"
      | "requireFormulaSatisfied"
      | "setAllowInvalid"
      | "setHelpText"
      | "build"
    >
{
  #criterion: ValidationCriterion | undefined;
  #allowInvalid = true;
  #helpText: string | null = null;

  constructor(
    private readonly session: Session,
    from?: ValidationState,
  ) {
    if (from === undefined) return;
    this.#criterion = from;
    this.#allowInvalid = from.allowInvalid;
    this.#helpText = from.helpText;
  }

  get self(): Builder {
    return service<Builder>("DataValidationBuilder", this, this.session);
  }

  requireValueInList(values: string[], showDropdown = true): Builder {
    if (!Array.isArray(values) || values.length === 0)
      throw new ScriptException("The list of values must not be empty.");
    return this.#require({ criterion: "VALUE_IN_LIST", values: Array.from(values, String), showDropdown });
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): Builder {
    const target = behind(range, RangeHandle);
    if (target === undefined)
      throw new ScriptException(
        "The parameters don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireValueInRange.",
      );
    const { top, left, bottom, right } = target.area;
    const reference = {
      sheetId: target.sheet.sheetId,
      top,
      left,
      bottom: target.openEnded ? null : bottom,
      right,
    };
    return this.#require({ criterion: "VALUE_IN_RANGE", range: reference, showDropdown });
  }

  requireDate = () => this.#require({ criterion: "DATE_IS_VALID_DATE" });
  requireNumberBetween = (from: number, to: number) =>
    this.#require({ criterion: "NUMBER_BETWEEN", from, to });
  requireNumberGreaterThanOrEqualTo = (from: number) =>
    this.#require({ criterion: "NUMBER_GREATER_THAN_OR_EQUAL_TO", from });
  requireTextIsEmail = () => this.#require({ criterion: "TEXT_IS_VALID_EMAIL" });
  requireTextIsUrl = () => this.#require({ criterion: "TEXT_IS_VALID_URL" });
  requireFormulaSatisfied = (formula: string) => this.#require({ criterion: "CUSTOM_FORMULA", formula });
  requireCheckbox = (checked?: unknown, unchecked?: unknown) =>
    this.#require({
      criterion: "CHECKBOX",
      checked: (checked ?? null) as Scalar | null,
      unchecked: (unchecked ?? null) as Scalar | null,
    });

  setAllowInvalid(allow: boolean): Builder {
    this.#allowInvalid = allow;
    return this.self;
  }

  setHelpText(text: string): Builder {
    this.#helpText = text;
    return this.self;
  }

  build(): DataValidation {
    if (this.#criterion === undefined)
      throw new ScriptException("Cannot build a data validation rule without criteria.");
    const rule = { ...this.#criterion, allowInvalid: this.#allowInvalid, helpText: this.#helpText };
    return new DataValidationService(this.session, rule).self;
  }

  #require(criterion: ValidationCriterion): Builder {
    this.#criterion = criterion;
    return this.self;
  }
}
