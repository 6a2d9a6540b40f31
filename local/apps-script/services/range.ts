import { cellAddress } from "../a1-notation.ts";
import { dropAddresses } from "../cell-input.ts";
import { refusingProtection } from "../edit-permission.ts";
import { GENERAL_FORMAT } from "../number-format.ts";
import { painted, paintedGrid } from "../patches.ts";
import { ScriptException } from "../script-exception.ts";
import { service } from "../service-object.ts";
import { behind } from "../service-registry.ts";
import { writeCells } from "../sheet-cells.ts";
import type { Cell, Look, ValidationState } from "../workbook-state.ts";
import { DataValidationService } from "./data-validation.ts";
import { protect } from "./protection.ts";
import { checkGrid, checkWritten } from "./range-complaints.ts";
import { RangeReading } from "./range-reading.ts";
import { RichTextValueService } from "./rich-text.ts";
import { setCells } from "./set-cells.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Written =
  | "setWrap"
  | "setValue"
  | "setValues"
  | "setFormula"
  | "setNote"
  | "setNotes"
  | "setNumberFormat"
  | "setNumberFormats"
  | "setDataValidation"
  | "setDataValidations"
  | "clearDataValidations"
  | "clearContent"
  | "setRichTextValue"
  | "setRichTextValues"
  | "setFontWeight"
  | "setFontColor"
  | "setFontStyle"
  | "setFontSize"
  | "setHorizontalAlignment"
  | "setBackground"
  | "setWrapStrategy"
  | "setVerticalAlignment"
  | "protect"
  | "activate";

/** `Range`: a rectangle of cells. Reads flush first; writes are buffered. */
export class RangeService extends RangeReading implements Pick<Range, Written> {
  get self(): Range {
    return service<Range>("Range", this, this.session);
  }

  setValues(values: unknown[][]): Range {
    checkGrid(values, this.area, "data");
    const copy = values.map((row) => [...row]);
    return this.#write(
      () => setCells(this.session, this.sheet, this.area.top, this.area.left, copy),
      this.#size,
    );
  }

  setValue(value: unknown): Range {
    const row = new Array<unknown>(this.getNumColumns()).fill(value);
    const copy = Array.from({ length: this.getNumRows() }, () => row);
    return this.#write(
      () => setCells(this.session, this.sheet, this.area.top, this.area.left, copy),
      this.#size,
    );
  }

  /** Kept as it is written and never computed: there is no formula engine here. */
  setFormula(formula: string): Range {
    const text = formula.startsWith("=") ? formula : `=${formula}`;
    const row = new Array<Cell>(this.getNumColumns()).fill({ formula: text, value: null });
    const cells = Array.from({ length: this.getNumRows() }, () => row);
    return this.#write(() => {
      dropAddresses(this.sheet, "links", this.area);
      writeCells(this.sheet, this.area.top, this.area.left, cells);
    }, this.#size);
  }

  clearContent(): Range {
    const row = new Array<Cell>(this.getNumColumns()).fill(null);
    return this.#write(() => {
      dropAddresses(this.sheet, "links", this.area);
      const stored = Math.min(this.getNumRows(), Math.max(this.sheet.rows.length - this.area.top + 1, 0));
      writeCells(this.sheet, this.area.top, this.area.left, new Array<Cell[]>(stored).fill(row));
    });
  }

  setRichTextValues(values: readonly (readonly unknown[])[]): Range {
    checkGrid(values, this.area, "data");
    const texts = values.map((row) =>
      row.map((value) => {
        const text = behind(value, RichTextValueService);
        if (text === undefined)
          throw new ScriptException(
            "The parameters don't match the method signature for SpreadsheetApp.Range.setRichTextValues.",
          );
        return text;
      }),
    );
    return this.#write(() => {
      const { top, left } = this.area;
      setCells(
        this.session,
        this.sheet,
        top,
        left,
        texts.map((row) => row.map(({ text }) => (text === "" ? "" : `'${text}`))),
      );
      const links = { ...this.sheet.links };
      for (const [r, row] of texts.entries()) {
        for (const [c, { link }] of row.entries())
          if (link !== null) links[cellAddress(top + r, left + c)] = link;
      }
      this.sheet.links = links;
    }, this.#size);
  }

  setRichTextValue = (value: GoogleAppsScript.Spreadsheet.RichTextValue): Range =>
    this.setRichTextValues(
      Array.from({ length: this.getNumRows() }, () => new Array(this.getNumColumns()).fill(value)),
    );

  setNotes(notes: readonly (readonly unknown[])[]): Range {
    checkGrid(notes, this.area, "data");
    const copy = notes.map((row) =>
      row.map((note) => (note === null || note === undefined ? "" : String(note))),
    );
    return this.#write(() => {
      const changed = { ...this.sheet.notes };
      for (const [r, row] of copy.entries()) {
        for (const [c, note] of row.entries()) {
          const address = cellAddress(this.area.top + r, this.area.left + c);
          if (note === "") delete changed[address];
          else changed[address] = note;
        }
      }
      this.sheet.notes = changed;
    }, this.#size);
  }

  setNote(note: string | null): Range {
    if (note === null || note === "") return this.#write(() => dropAddresses(this.sheet, "notes", this.area));
    return this.setNotes(
      Array.from({ length: this.getNumRows() }, () => new Array(this.getNumColumns()).fill(note)),
    );
  }

  setNumberFormat = (format: string): Range =>
    this.#write(() => {
      this.sheet.numberFormats = painted(this.sheet.numberFormats, this.area, storedFormat(format));
    });

  setNumberFormats(formats: readonly (readonly unknown[])[]): Range {
    checkGrid(formats, this.area, "number formats");
    const copy = formats.map((row) => row.map((format) => storedFormat(String(format))));
    return this.#write(() => {
      this.sheet.numberFormats = paintedGrid(this.sheet.numberFormats, this.area.top, this.area.left, copy);
    });
  }

  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): Range {
    const stored = storedRule(rule);
    return this.#write(() => {
      this.sheet.validations = painted(this.sheet.validations, this.area, stored);
    });
  }

  setDataValidations(rules: readonly (readonly unknown[])[]): Range {
    checkGrid(rules, this.area, "data validations");
    const copy = rules.map((row) => row.map(storedRule));
    return this.#write(() => {
      this.sheet.validations = paintedGrid(this.sheet.validations, this.area.top, this.area.left, copy);
    });
  }

  clearDataValidations = (): Range => this.setDataValidation(null);
  setFontWeight = (weight: "bold" | "normal" | null): Range => this.#look("fontWeight", weight);
  setFontStyle = (style: "italic" | "normal" | null): Range => this.#look("fontStyle", style);
  setFontSize = (size: number): Range => this.#look("fontSize", String(size));
  setHorizontalAlignment = (alignment: "left" | "center" | "normal" | "right" | null): Range =>
    this.#look("horizontalAlignment", alignment === "normal" ? null : alignment);
  setFontColor = (color: string | null): Range => this.#look("fontColor", color);
  setBackground = (color: string | null): Range => this.#look("background", color);
  setVerticalAlignment = (alignment: "top" | "middle" | "bottom" | null): Range =>
    this.#look("verticalAlignment", alignment);
  setWrap = (wrap: boolean): Range => this.#look("wrap", wrap ? "WRAP" : "OVERFLOW");
  setWrapStrategy = (strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Range =>
    this.#look("wrap", String(strategy));

  protect = () => protect(this.session, this.sheet, this.area);

  /** What Google does at a hidden tab is not known, so that is not done here. */
  activate(): Range {
    if (this.sheet.hidden) throw new Error("not implemented: Range.activate in a hidden tab");
    const { execution } = this.session;
    execution.world.state.activeSheetId = this.sheet.sheetId;
    execution.shown.selections.push({ tab: this.sheet.name, range: this.getA1Notation() });
    return this.self;
  }

  get #size(): number {
    return this.getNumRows() * this.getNumColumns();
  }

  /** @param cells Cells whose content is sent; a format or a rule for a whole range is one thing. */
  #write(apply: () => void, cells = 0): Range {
    const { execution } = this.session;
    checkWritten(refusingProtection(execution.world.state, this.sheet, this.area, execution.start.user));
    execution.buffer(cells, apply);
    return this.self;
  }

  #look(look: Look, value: string | null): Range {
    return this.#write(() => {
      this.sheet.looks[look] = painted(this.sheet.looks[look] ?? [], this.area, value ?? undefined);
    });
  }
}

function storedFormat(format: string): string | undefined {
  return format === "" || format === GENERAL_FORMAT ? undefined : format;
}

function storedRule(rule: unknown): ValidationState | undefined {
  if (rule === null || rule === undefined) return undefined;
  const stored = behind(rule, DataValidationService)?.rule;
  if (stored === undefined)
    throw new ScriptException(
      "The parameters don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
    );
  return stored;
}
