import { toHost } from "../realm.ts";
import { ScriptException } from "../script-exception.ts";
import { type Session, service } from "../service-object.ts";
import { behind } from "../service-registry.ts";
import type { Area, ChartState, SheetState } from "../workbook-state.ts";
import { RangeHandle } from "./range-handle.ts";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Options = GoogleAppsScript.Charts.ChartOptions;

/** A new chart's builder. */
export function newEmbeddedChart(session: Session, sheet: SheetState): Builder {
  return new EmbeddedChartBuilderService(session, sheet).self;
}

/** A chart of the tab as scripts see it. */
export function embeddedChart(session: Session, sheet: SheetState, chart: ChartState): Chart {
  return service<Chart>("EmbeddedChart", new EmbeddedChartService(session, sheet, chart), session);
}

/** What stands behind a chart that a script hands over. */
export function chartBehind(chart: unknown, method: string): ChartState {
  const found = behind(chart, EmbeddedChartService)?.chart;
  if (found === undefined)
    throw new ScriptException(
      `The parameters don't match the method signature for SpreadsheetApp.Sheet.${method}.`,
    );
  return found;
}

/** `EmbeddedChart`: a chart in a tab, or one that is built and not yet put there. */
class EmbeddedChartService
  implements Pick<Chart, "getChartId" | "getNumHeaders" | "getOptions" | "getRanges" | "modify">
{
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState,
    readonly chart: ChartState,
  ) {}

  getChartId = () => (this.chart.chartId === 0 ? null : this.chart.chartId);
  getNumHeaders = () => this.chart.headers;
  getRanges = () => this.chart.ranges.map((area) => this.session.objects.range(this.sheet, area));
  getOptions = () => service<Options>("ChartOptions", new ChartOptionsService(this.chart), this.session);
  modify = () => new EmbeddedChartBuilderService(this.session, this.sheet, this.chart).self;
}

/** `ChartOptions`: how a chart is drawn. */
class ChartOptionsService implements Pick<Options, "get"> {
  constructor(private readonly chart: ChartState) {}

  get = (option: string): string => (this.chart.options[option] ?? null) as string;
}

/** `EmbeddedChartBuilder`: a chart being described. Only bar charts with a range for each column are drawn here. */
class EmbeddedChartBuilderService
  implements
    Pick<
      Builder,
      "addRange" | "clearRanges" | "setChartType" | "setNumHeaders" | "setOption" | "setPosition" | "build"
    >
{
  #chart: ChartState;

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState,
    from: ChartState = { chartId: 0, type: "", ranges: [], headers: 0, row: 1, column: 1, options: {} },
  ) {
    this.#chart = from;
  }

  get self(): Builder {
    return service<Builder>("EmbeddedChartBuilder", this, this.session);
  }

  addRange(range: GoogleAppsScript.Spreadsheet.Range): Builder {
    const target = behind(range, RangeHandle);
    if (target === undefined)
      throw new ScriptException(
        "The parameters don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.addRange.",
      );
    if (target.sheet !== this.sheet) throw new Error("not implemented: a chart over another tab's cells");
    return this.#with({ ranges: [...this.#chart.ranges, target.area satisfies Area] });
  }

  clearRanges = () => this.#with({ ranges: [] });
  setChartType = (type: GoogleAppsScript.Charts.ChartType) => this.#with({ type: String(type) });
  setNumHeaders = (headers: number) => this.#with({ headers });

  setOption = (option: string, value: unknown) =>
    this.#with({ options: { ...this.#chart.options, [option]: toHost(value) } });

  setPosition(row: number, column: number, offsetX: number, offsetY: number): Builder {
    if (offsetX !== 0 || offsetY !== 0) throw new Error("not implemented: a chart beside its cell");
    if (row < 1 || column < 1) throw new ScriptException("The position of the chart is out of bounds.");
    return this.#with({ row, column });
  }

  build(): Chart {
    if (this.#chart.type !== "BAR") throw new Error("not implemented: a chart that is no bar chart");
    return embeddedChart(this.session, this.sheet, this.#chart);
  }

  #with(change: Partial<ChartState>): Builder {
    this.#chart = { ...this.#chart, ...change };
    return this.self;
  }
}
