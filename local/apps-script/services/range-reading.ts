import { areaAddress, cellAddress, cellPosition, columnLetters } from "../a1-notation.ts";
import { READ_COST_PER_CELL_MS } from "../call-kinds.ts";
import { displayValue } from "../display-value.ts";
import { GENERAL_FORMAT, isDateFormat } from "../number-format.ts";
import { patchedGrid } from "../patches.ts";
import { instantOfSerial } from "../serial-date.ts";
import type { Session } from "../service-object.ts";
import { areaFrom, cellAt, isError, isFormula, shownValue } from "../sheet-cells.ts";
import type { Area, Cell, SheetState, ValidationState } from "../workbook-state.ts";
import { DataValidationService } from "./data-validation.ts";
import { RangeHandle } from "./range-handle.ts";
import { RichTextValueService } from "./rich-text.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Read =
  | "getValue"
  | "getValues"
  | "getDisplayValue"
  | "getDisplayValues"
  | "getFormula"
  | "getFormulas"
  | "getNote"
  | "getNotes"
  | "getNumberFormat"
  | "getNumberFormats"
  | "getDataValidation"
  | "getDataValidations"
  | "getRichTextValues"
  | "getRow"
  | "getColumn"
  | "getNumRows"
  | "getNumColumns"
  | "getLastRow"
  | "getLastColumn"
  | "getSheet"
  | "getA1Notation";

/** The half of `Range` that reads. Every read flushes first. */
export class RangeReading extends RangeHandle implements Pick<Range, Read> {
  constructor(
    protected readonly session: Session,
    sheet: SheetState,
    area: Area,
    openEnded: boolean,
  ) {
    super(sheet, area, openEnded);
  }

  getRow = () => this.area.top;
  getColumn = () => this.area.left;
  getLastRow = () => this.area.bottom;
  getLastColumn = () => this.area.right;
  getNumRows = () => this.area.bottom - this.area.top + 1;
  getNumColumns = () => this.area.right - this.area.left + 1;
  getSheet = () => this.session.objects.sheet(this.sheet);

  getA1Notation(): string {
    if (!this.openEnded) return areaAddress(this.area);
    const first = columnLetters(this.area.left) + (this.area.top > 1 ? this.area.top : "");
    return `${first}:${columnLetters(this.area.right)}`;
  }

  // biome-ignore lint/suspicious/noExplicitAny: Google's own type of a cell value
  getValues(): any[][] {
    const { timeZone } = this.session.execution.world.state;
    return this.#cells((cell, format) => {
      const value = shownValue(cell);
      if (value === null) return "";
      if (typeof value === "number")
        return isDateFormat(format) ? new Date(instantOfSerial(value, timeZone)) : value;
      return isError(value) ? value.error : value;
    });
  }

  getDisplayValues = (): string[][] => this.#cells(displayValue);
  getFormulas = (): string[][] => this.#cells((cell) => (isFormula(cell) ? cell.formula : ""));
  getNumberFormats = (): string[][] => this.#cells((_, format) => format ?? GENERAL_FORMAT);

  getNotes(): string[][] {
    this.#read();
    const { top, left, bottom, right } = this.area;
    const grid = Array.from({ length: this.getNumRows() }, () =>
      new Array<string>(this.getNumColumns()).fill(""),
    );
    for (const [address, note] of Object.entries(this.sheet.notes)) {
      const { row, column } = cellPosition(address);
      if (row < top || row > bottom || column < left || column > right) continue;
      (grid[row - top] as string[])[column - left] = note;
    }
    return grid;
  }

  getValue = () => this.#first.getValues()[0]?.[0];
  getFormula = (): string => this.#first.getFormulas()[0]?.[0] ?? "";
  getDisplayValue = (): string => this.#first.getDisplayValues()[0]?.[0] ?? "";
  getNote = (): string => this.#first.getNotes()[0]?.[0] ?? "";
  getNumberFormat = (): string => this.#first.getNumberFormats()[0]?.[0] ?? GENERAL_FORMAT;
  getDataValidation = () => this.#first.getDataValidations()[0]?.[0] ?? null;

  getDataValidations(): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
    this.#read();
    const made = new Map<ValidationState, GoogleAppsScript.Spreadsheet.DataValidation>();
    const object = (rule: ValidationState | null) => {
      if (rule === null) return null;
      const known = made.get(rule) ?? new DataValidationService(this.session, rule).self;
      made.set(rule, known);
      return known;
    };
    return patchedGrid(this.sheet.validations, this.area, null).map((row) => row.map(object));
  }

  getRichTextValues(): (GoogleAppsScript.Spreadsheet.RichTextValue | null)[][] {
    return this.#cells((cell, _, row, column) => {
      const value = shownValue(cell) ?? "";
      if (typeof value !== "string") return null;
      return new RichTextValueService(this.session, value, this.sheet.links[cellAddress(row, column)] ?? null)
        .self;
    });
  }

  get #first(): RangeReading {
    const { top, left } = this.area;
    return new RangeReading(this.session, this.sheet, areaFrom(top, left, 1, 1), false);
  }

  #cells<T>(map: (cell: Cell, format: string | undefined, row: number, column: number) => T): T[][] {
    this.#read();
    const { top, left } = this.area;
    const formats = patchedGrid(this.sheet.numberFormats, this.area, undefined);
    return formats.map((row, r) =>
      row.map((format, c) => map(cellAt(this.sheet, top + r, left + c), format, top + r, left + c)),
    );
  }

  #read(): void {
    const { execution } = this.session;
    execution.flush();
    execution.spend(READ_COST_PER_CELL_MS * this.getNumRows() * this.getNumColumns());
  }
}
