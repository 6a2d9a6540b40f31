import { enumeration } from "../enumeration.ts";
import { ScriptException } from "../script-exception.ts";
import { type Session, service } from "../service-object.ts";
import { DataValidationBuilderService } from "./data-validation.ts";
import { RichTextValueBuilderService } from "./rich-text.ts";
import { UiService } from "./ui.ts";

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** `SpreadsheetApp`, bound to the one workbook. */
export class SpreadsheetAppService
  implements
    Pick<
      SpreadsheetApp,
      | "getActive"
      | "getActiveSpreadsheet"
      | "getActiveSheet"
      | "getUi"
      | "flush"
      | "newDataValidation"
      | "newRichTextValue"
    >
{
  readonly ProtectionType = enumeration<SpreadsheetApp["ProtectionType"]>("ProtectionType", [
    "RANGE",
    "SHEET",
  ]);
  readonly WrapStrategy = enumeration<SpreadsheetApp["WrapStrategy"]>("WrapStrategy", [
    "WRAP",
    "OVERFLOW",
    "CLIP",
  ]);
  readonly SheetType = enumeration<SpreadsheetApp["SheetType"]>("SheetType", ["GRID", "OBJECT"]);
  readonly BorderStyle = enumeration<SpreadsheetApp["BorderStyle"]>("BorderStyle", [
    "DOTTED",
    "DASHED",
    "SOLID",
    "SOLID_MEDIUM",
    "SOLID_THICK",
    "DOUBLE",
  ]);
  readonly DataValidationCriteria = enumeration<SpreadsheetApp["DataValidationCriteria"]>(
    "DataValidationCriteria",
    [
      "VALUE_IN_LIST",
      "VALUE_IN_RANGE",
      "DATE_IS_VALID_DATE",
      "NUMBER_BETWEEN",
      "NUMBER_GREATER_THAN_OR_EQUAL_TO",
      "CHECKBOX",
      "TEXT_IS_VALID_EMAIL",
      "TEXT_IS_VALID_URL",
      "CUSTOM_FORMULA",
      "DATE_AFTER",
      "DATE_BEFORE",
      "DATE_BETWEEN",
      "DATE_EQUAL_TO",
      "DATE_NOT_BETWEEN",
      "DATE_ON_OR_AFTER",
      "DATE_ON_OR_BEFORE",
      "NUMBER_EQUAL_TO",
      "NUMBER_GREATER_THAN",
      "NUMBER_LESS_THAN",
      "NUMBER_LESS_THAN_OR_EQUAL_TO",
      "NUMBER_NOT_BETWEEN",
      "NUMBER_NOT_EQUAL_TO",
      "TEXT_CONTAINS",
      "TEXT_DOES_NOT_CONTAIN",
      "TEXT_EQUAL_TO",
    ],
  );

  constructor(private readonly session: Session) {}

  get self(): SpreadsheetApp {
    return service<SpreadsheetApp>("SpreadsheetApp", this, this.session);
  }

  getActive = () => this.session.objects.spreadsheet();
  getActiveSpreadsheet = () => this.session.objects.spreadsheet();
  getActiveSheet = () => this.session.objects.spreadsheet().getActiveSheet();
  flush = () => this.session.execution.flush();
  newDataValidation = () => new DataValidationBuilderService(this.session).self;
  newRichTextValue = () => new RichTextValueBuilderService(this.session).self;

  getUi(): GoogleAppsScript.Base.Ui {
    if (this.session.execution.start.trigger === "time")
      throw new ScriptException("Cannot call SpreadsheetApp.getUi() from this context.");
    return new UiService(this.session).self;
  }
}
