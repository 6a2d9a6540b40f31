import { changeLines } from "../change-lines.ts";
import { refusingProtection } from "../edit-permission.ts";
import { renameReferences } from "../moved-references.ts";
import { ScriptException } from "../script-exception.ts";
import { type Session, service } from "../service-object.ts";
import { areaFrom, lastUsedColumn, lastUsedRow } from "../sheet-cells.ts";
import type { ChartState, SheetState, WorkbookState } from "../workbook-state.ts";
import { chartBehind, embeddedChart, newEmbeddedChart } from "./embedded-chart.ts";
import { protect, protections } from "./protection.ts";
import { rangeArguments } from "./range-arguments.ts";
import { checkWritten } from "./range-complaints.ts";
import { setCells } from "./set-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `Sheet`: a tab. Changes of the tab itself happen at once, after the buffered writes. */
export class SheetService
  implements
    Pick<
      Sheet,
      | "getName"
      | "setName"
      | "getSheetId"
      | "getType"
      | "getIndex"
      | "getDataRange"
      | "getRange"
      | "getLastRow"
      | "getLastColumn"
      | "getMaxRows"
      | "getMaxColumns"
      | "insertRowsAfter"
      | "insertColumnsAfter"
      | "deleteRows"
      | "isColumnHiddenByUser"
      | "hideSheet"
      | "showSheet"
      | "isSheetHidden"
      | "setFrozenRows"
      | "getFrozenRows"
      | "setColumnWidth"
      | "setColumnWidths"
      | "setTabColor"
      | "protect"
      | "getProtections"
      | "getParent"
      | "activate"
      | "appendRow"
      | "getCharts"
      | "newChart"
      | "insertChart"
      | "updateChart"
      | "removeChart"
    >
{
  constructor(
    private readonly session: Session,
    readonly sheet: SheetState,
  ) {}

  get self(): Sheet {
    return service<Sheet>("Sheet", this, this.session);
  }

  getName = () => this.sheet.name;
  getSheetId = () => this.sheet.sheetId;
  // Every tab here has cells; in Google one can hold only a chart.
  getType = () => "GRID" as unknown as GoogleAppsScript.Spreadsheet.SheetType;
  getIndex = () => this.#state.sheets.indexOf(this.sheet) + 1;
  getLastRow = () => lastUsedRow(this.#flushed());
  getLastColumn = () => lastUsedColumn(this.#flushed());
  getMaxRows = () => this.sheet.maxRows;
  getMaxColumns = () => this.sheet.maxColumns;
  isSheetHidden = () => this.sheet.hidden;
  getFrozenRows = () => this.sheet.frozenRows;
  getParent = () => this.session.objects.spreadsheet();
  getProtections = (type: GoogleAppsScript.Spreadsheet.ProtectionType) =>
    protections(this.session, type, this.sheet);
  protect = () => protect(this.session, this.sheet, null);

  getDataRange(): GoogleAppsScript.Spreadsheet.Range {
    const sheet = this.#flushed();
    return this.session.objects.range(
      sheet,
      areaFrom(1, 1, Math.max(lastUsedRow(sheet), 1), Math.max(lastUsedColumn(sheet), 1)),
    );
  }

  getRange(...args: unknown[]): GoogleAppsScript.Spreadsheet.Range {
    const { area, openEnded } = rangeArguments(this.sheet, args);
    return this.session.objects.range(this.sheet, area, openEnded);
  }

  setName(name: string): Sheet {
    if (
      this.#state.sheets.some(
        (other) => other !== this.sheet && other.name.toLowerCase() === name.toLowerCase(),
      )
    ) {
      throw new ScriptException(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    return this.#change((sheet) => {
      const before = sheet.name;
      sheet.name = name;
      renameReferences(this.#state, before, name);
    });
  }

  insertRowsAfter(after: number, count: number): Sheet {
    if (after < 1 || after > this.sheet.maxRows) throw new ScriptException("Those rows are out of bounds.");
    return this.#change((sheet) =>
      changeLines(this.#state, sheet, "rows", { kind: "insert", after, count, inherit: "before" }),
    );
  }

  insertColumnsAfter(after: number, count: number): Sheet {
    if (after < 1 || after > this.sheet.maxColumns)
      throw new ScriptException("Those columns are out of bounds.");
    return this.#change((sheet) =>
      changeLines(this.#state, sheet, "columns", { kind: "insert", after, count, inherit: "before" }),
    );
  }

  deleteRows(first: number, count: number): void {
    if (first < 1 || count < 1 || first + count - 1 > this.sheet.maxRows)
      throw new ScriptException("Those rows are out of bounds.");
    if (count === this.sheet.maxRows)
      throw new ScriptException("You can't delete all the rows on the sheet.");
    if (first <= this.sheet.frozenRows && first + count > this.sheet.maxRows) {
      throw new ScriptException("It is not possible to delete all non-frozen rows.");
    }
    checkWritten(
      refusingProtection(
        this.#state,
        this.sheet,
        areaFrom(first, 1, count, this.sheet.maxColumns),
        this.session.execution.start.user,
      ),
    );
    this.#change((sheet) => changeLines(this.#state, sheet, "rows", { kind: "delete", first, count }));
  }

  hideColumns(first: number, count = 1): void {
    this.#change((sheet) => {
      const all = [...sheet.hiddenColumns, ...Array.from({ length: count }, (_, index) => first + index)];
      sheet.hiddenColumns = [...new Set(all)].sort((a, b) => a - b);
    });
  }

  showColumns(first: number, count = 1): void {
    this.#change((sheet) => {
      sheet.hiddenColumns = sheet.hiddenColumns.filter((column) => column < first || column >= first + count);
    });
  }

  isColumnHiddenByUser = (column: number) => this.sheet.hiddenColumns.includes(column);

  hideSheet(): Sheet {
    if (!this.sheet.hidden && this.#state.sheets.filter((sheet) => !sheet.hidden).length === 1) {
      throw new ScriptException("You can't hide all the sheets in a document.");
    }
    return this.#change((sheet) => {
      sheet.hidden = true;
    });
  }

  showSheet = () =>
    this.#change((sheet) => {
      sheet.hidden = false;
    });

  setFrozenRows(rows: number): void {
    if (rows >= this.sheet.maxRows)
      throw new ScriptException("You can't freeze all visible rows on the sheet.");
    this.#change((sheet) => {
      sheet.frozenRows = rows;
    });
  }

  setColumnWidth = (column: number, width: number) => this.setColumnWidths(column, 1, width);

  setColumnWidths = (first: number, count: number, width: number) =>
    this.#change((sheet) => {
      const added = Array.from({ length: count }, (_, index) => [first + index, width] as const);
      sheet.columnWidths = { ...sheet.columnWidths, ...Object.fromEntries(added) };
    });

  setTabColor = (color: string | null) =>
    this.#change((sheet) => {
      sheet.tabColor = color;
    });

  activate(): Sheet {
    this.#state.activeSheetId = this.sheet.sheetId;
    return this.self;
  }

  appendRow(values: unknown[]): Sheet {
    const row = lastUsedRow(this.#flushed()) + 1;
    return this.#change((sheet) => {
      sheet.maxRows = Math.max(sheet.maxRows, row);
      sheet.maxColumns = Math.max(sheet.maxColumns, values.length);
      setCells(this.session, sheet, row, 1, [[...values]]);
    });
  }

  getCharts = () =>
    (this.#flushed().charts ?? []).map((chart) => embeddedChart(this.session, this.sheet, chart));

  newChart = () => newEmbeddedChart(this.session, this.sheet);

  insertChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    const drawn = chartBehind(chart, "insertChart");
    this.#change((sheet) => {
      const charts = sheet.charts ?? [];
      const chartId = Math.max(0, ...charts.map((other) => other.chartId)) + 1;
      sheet.charts = [...charts, { ...drawn, chartId }];
    });
  }

  updateChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    const drawn = chartBehind(chart, "updateChart");
    this.#change((sheet) => {
      sheet.charts = this.#withChart(drawn.chartId).map((other) =>
        other.chartId === drawn.chartId ? drawn : other,
      );
    });
  }

  removeChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    const { chartId } = chartBehind(chart, "removeChart");
    this.#change((sheet) => {
      sheet.charts = this.#withChart(chartId).filter((other) => other.chartId !== chartId);
    });
  }

  /** The tab's charts. @throws where the chart is not among them */
  #withChart(chartId: number): readonly ChartState[] {
    const charts = this.sheet.charts ?? [];
    if (charts.some((chart) => chart.chartId === chartId)) return charts;
    throw new ScriptException("The chart does not exist in this sheet.");
  }

  get #state(): WorkbookState {
    return this.session.execution.world.state;
  }

  #flushed(): SheetState {
    this.session.execution.flush();
    return this.sheet;
  }

  #change(apply: (sheet: SheetState) => void): Sheet {
    apply(this.#flushed());
    return this.self;
  }
}
