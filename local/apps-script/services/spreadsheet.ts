import { parseA1 } from "../a1-notation.ts";
import { emptySheet } from "../empty-workbook.ts";
import { ScriptException } from "../script-exception.ts";
import { type Session, service } from "../service-object.ts";
import { behind } from "../service-registry.ts";
import { sheetNamed, sheetWithId } from "../sheet-cells.ts";
import { deleteSheet, insertSheet } from "../sheet-list.ts";
import type { SheetState, WorkbookState } from "../workbook-state.ts";
import { protections } from "./protection.ts";
import { SheetService } from "./sheet.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `Spreadsheet`: the workbook that the script is bound to. */
export class SpreadsheetService
  implements
    Pick<
      Spreadsheet,
      | "getId"
      | "getName"
      | "getUrl"
      | "getSheets"
      | "getSheetByName"
      | "deleteSheet"
      | "getSpreadsheetTimeZone"
      | "setSpreadsheetTimeZone"
      | "getSpreadsheetLocale"
      | "setSpreadsheetLocale"
      | "toast"
      | "getActiveSheet"
      | "setActiveSheet"
      | "moveActiveSheet"
      | "getProtections"
      | "getNumSheets"
      | "getRange"
    >
{
  constructor(private readonly session: Session) {}

  get self(): Spreadsheet {
    return service<Spreadsheet>("Spreadsheet", this, this.session);
  }

  getId = () => this.#state.id;
  getName = () => this.#state.name;
  getUrl = () => this.#state.url;
  getNumSheets = () => this.#state.sheets.length;
  getSpreadsheetTimeZone = () => this.#state.timeZone;
  getSpreadsheetLocale = () => this.#state.locale;
  getSheets = () => this.#state.sheets.map((sheet) => this.#object(sheet));
  getProtections = (type: GoogleAppsScript.Spreadsheet.ProtectionType) => protections(this.session, type);

  // Google answers null where its type says it always finds one.
  getSheetByName(name: string): Sheet {
    const sheet = sheetNamed(this.#state, name);
    return (sheet === undefined ? null : this.#object(sheet)) as Sheet;
  }

  getSheetById(id: number): Sheet | null {
    const sheet = sheetWithId(this.#state, id);
    return sheet === undefined ? null : this.#object(sheet);
  }

  getRange(a1: string): GoogleAppsScript.Spreadsheet.Range {
    const name = parseA1(a1)?.sheet ?? null;
    const sheet = name === null ? this.getActiveSheet() : this.getSheetByName(name);
    if (sheet === null) throw new ScriptException("Range not found");
    return sheet.getRange(a1);
  }

  insertSheet(...args: unknown[]): Sheet {
    const name = args.find((arg) => typeof arg === "string");
    const index = args.find((arg) => typeof arg === "number") as number | undefined;
    if (args.some((arg) => typeof arg === "object" && arg !== null))
      throw new Error("not implemented: Spreadsheet.insertSheet with options");
    this.session.execution.flush();
    const state = this.#state;
    const title = typeof name === "string" ? name : `Blad${state.counters.sheet + 2}`;
    if (state.sheets.some((sheet) => sheet.name.toLowerCase() === title.toLowerCase())) {
      throw new ScriptException(
        `A sheet with the name "${title}" already exists. Please enter another name.`,
      );
    }
    const active = state.sheets.findIndex((sheet) => sheet.sheetId === state.activeSheetId);
    return this.#object(insertSheet(state, emptySheet(state.counters.sheet + 1, title), index ?? active + 1));
  }

  deleteSheet(sheet: Sheet): void {
    this.session.execution.flush();
    if (this.#state.sheets.length === 1)
      throw new ScriptException("You can't remove all the sheets in a document.");
    deleteSheet(this.#state, this.#stateOf(sheet));
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    this.session.execution.flush();
    this.#state.timeZone = timeZone;
  }

  setSpreadsheetLocale(locale: string): void {
    this.session.execution.flush();
    this.#state.locale = locale;
  }

  toast(message: string, title?: string | null, seconds?: number | null): void {
    this.session.execution.shown.toasts.push({
      message: String(message),
      title: title ?? null,
      seconds: seconds ?? null,
    });
  }

  getActiveSheet(): Sheet {
    const sheet = sheetWithId(this.#state, this.#state.activeSheetId) ?? this.#state.sheets[0];
    if (sheet === undefined) throw new Error("The workbook has no sheets.");
    return this.#object(sheet);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    this.#state.activeSheetId = this.#stateOf(sheet).sheetId;
    return sheet;
  }

  moveActiveSheet(position: number): void {
    this.session.execution.flush();
    const state = this.#state;
    if (position < 1 || position > state.sheets.length)
      throw new ScriptException("The sheet position is out of bounds.");
    const active = sheetWithId(state, state.activeSheetId);
    if (active === undefined) return;
    const others = state.sheets.filter((sheet) => sheet !== active);
    state.sheets = [...others.slice(0, position - 1), active, ...others.slice(position - 1)];
  }

  get #state(): WorkbookState {
    return this.session.execution.world.state;
  }

  #object = (sheet: SheetState): Sheet => this.session.objects.sheet(sheet);

  #stateOf(sheet: Sheet): SheetState {
    const found = behind(sheet, SheetService)?.sheet;
    if (found === undefined)
      throw new ScriptException(
        "The parameters don't match the method signature for SpreadsheetApp.Spreadsheet.",
      );
    return found;
  }
}
