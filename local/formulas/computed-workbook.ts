import type { Model } from "@ironcalc/wasm";
import type { CivilDate } from "../../src/core/dates/civil-date.ts";
import { withSeparator } from "../../src/core/formula-separators.ts";
import { columnIndex } from "../../src/core/schema/a1.ts";
import { OVERVIEW_TITLE } from "../../src/partnership/overview/overview.ts";
import { withEnds, withReferences } from "../apps-script/formula-references.ts";
import type { Cell, FormulaCell, Scalar, SheetState, WorkbookState } from "../apps-script/index.ts";
import { isError, isFormula, lastUsedColumn, lastUsedRow, shownValue } from "../apps-script/sheet-cells.ts";
import { newModel, plainNumbers } from "./spreadsheet-engine.ts";

const DAY_MS = 86_400_000;
/** Days from 1899-12-30, which a spreadsheet counts from. */
const DAYS_BEFORE_1970 = 25_569;
/** The engine looks at a million cells in one or two seconds; with this many it is a quarter of a minute. */
const MOST_CELLS = 10_000_000;
/** Two rows below the heading: a range of one cell is no list to the engine, and nothing is found in it. */
const LEAST_LAST_ROW = 3;
/** What the engine calls the types of a value. */
const [NUMBER, BOOLEAN, ERROR] = [1, 4, 16];

/**
 * The workbook with the formulas of *Översikt* worked out; other tabs, and a workbook without the tab, as they are. Only tabs
 * and columns that the formulas name are read.
 *
 * A workbook so large that it would take minutes is left as it is, with formulas that have no values; Excel works them out.
 *
 * @param today The day that `TODAY()` is.
 */
export function computedWorkbook(state: WorkbookState, today: CivilDate): WorkbookState {
  const overview = state.sheets.find(({ name }) => name === OVERVIEW_TITLE);
  if (overview === undefined || !overview.rows.some((row) => row.some(isFormula))) return state;
  if (cellsLookedAt(state, overview) > MOST_CELLS) return state;
  const model = newModel();
  try {
    const serial = Date.parse(today) / DAY_MS + DAYS_BEFORE_1970;
    const computed = { ...overview, rows: computedRows(model, state, overview, serial) };
    return { ...state, sheets: state.sheets.map((sheet) => (sheet === overview ? computed : sheet)) };
  } finally {
    model.free();
  }
}

function computedRows(
  model: Model,
  state: WorkbookState,
  overview: SheetState,
  today: number,
): SheetState["rows"] {
  model.pauseEvaluation();
  model.renameSheet(0, overview.name);
  plainNumbers(model, 0, lastUsedRow(overview), lastUsedColumn(overview));
  loadTabs(model, state, overview);
  const lastRow = (tab: string) => {
    const sheet = state.sheets.find(({ name }) => name === tab);
    return Math.max(sheet === undefined ? 0 : lastUsedRow(sheet), LEAST_LAST_ROW);
  };
  eachCell(overview, (cell, row, column) => {
    const input = isFormula(cell) ? asComputed(cell, lastRow, today) : inputOf(cell);
    if (input !== undefined) model.setUserInput(0, row, column, input);
  });
  model.evaluate();
  return overview.rows.map((row, at) =>
    row.map((cell, place) =>
      isFormula(cell) ? { ...cell, value: computedValue(model, at + 1, place + 1) } : cell,
    ),
  );
}

/** How many cells the formulas look at in other tabs. */
function cellsLookedAt(state: WorkbookState, overview: SheetState): number {
  const rows = new Map(state.sheets.map((sheet) => [sheet.name, lastUsedRow(sheet)]));
  let cells = 0;
  eachCell(overview, (cell) => {
    if (!isFormula(cell)) return;
    withReferences(cell.formula, ({ tab = "", bottom }) => {
      if (bottom === undefined) cells += rows.get(tab) ?? 0;
      return "";
    });
  });
  return cells;
}

/** The columns of other tabs that the formulas name. */
function loadTabs(model: Model, state: WorkbookState, overview: SheetState): void {
  const columns = new Map<string, Set<number>>();
  eachCell(overview, (cell) => {
    if (!isFormula(cell)) return;
    withReferences(cell.formula, ({ tab, left, right }) => {
      if (tab === undefined) return "";
      const named = columns.get(tab) ?? new Set();
      columns.set(tab, named);
      for (let index = columnIndex(left); index <= columnIndex(right); index++) named.add(index);
      return "";
    });
  });
  for (const [tab, indexes] of columns) {
    const sheet = state.sheets.find(({ name }) => name === tab);
    if (sheet === undefined || sheet === overview) continue;
    model.newSheet();
    const place = model.getWorksheetsProperties().length - 1;
    model.renameSheet(place, tab);
    for (const [at, row] of sheet.rows.entries()) {
      for (const index of indexes) {
        const input = inputOf(shownValue(row[index] ?? null));
        if (input !== undefined) model.setUserInput(place, at + 1, index + 1, input);
      }
    }
  }
}

function asComputed({ formula }: FormulaCell, lastRow: (tab: string) => number, today: number): string {
  return withEnds(withSeparator(formula, ","), lastRow).replace(/"(?:[^"]|"")*"|TODAY\(\)/g, (part) =>
    part.startsWith('"') ? part : String(today),
  );
}

/** What is typed into the engine for a cell: texts stay texts, whatever they look like. */
function inputOf(cell: Cell): string | undefined {
  const value = shownValue(cell);
  if (value === null || value === "") return undefined;
  if (isError(value)) return "#N/A";
  return typeof value === "string" ? `'${value}` : String(value).toUpperCase();
}

function computedValue(model: Model, row: number, column: number): FormulaCell["value"] {
  const shown = model.getFormattedCellValue(0, row, column);
  const type = model.getCellType(0, row, column);
  if (type === ERROR) return { error: shown };
  return scalar(shown, type);
}

function scalar(shown: string, type: number): Scalar | null {
  if (type === NUMBER) return Number(shown);
  if (type === BOOLEAN) return shown === "TRUE";
  return shown === "" ? null : shown;
}

function eachCell(sheet: SheetState, look: (cell: Cell, row: number, column: number) => void): void {
  sheet.rows.forEach((row, at) => {
    row.forEach((cell, place) => {
      look(cell, at + 1, place + 1);
    });
  });
}
