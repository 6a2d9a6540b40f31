import { type BarChart, type BarChartOptions, barChartPng } from "../bar-chart/index.ts";
import { enumeration } from "../enumeration.ts";
import { toHost } from "../realm.ts";
import { ScriptException } from "../script-exception.ts";
import { type Session, service } from "../service-object.ts";
import { behind } from "../service-registry.ts";
import { BlobService } from "./blob.ts";
import {
  DataTableBuilderService,
  DataViewDefinitionBuilderService,
  DataViewDefinitionService,
} from "./data-table.ts";

type Charts = GoogleAppsScript.Charts.Charts;
type Chart = GoogleAppsScript.Charts.Chart;
type Builder = GoogleAppsScript.Charts.BarChartBuilder;

const OPTIONS: readonly (keyof BarChartOptions)[] = [
  "title",
  "titleTextStyle",
  "fontName",
  "colors",
  "legend",
  "chartArea",
  "bar",
  "hAxis",
  "vAxis",
  "annotations",
];

/** What a column says about the bars of the series before it. */
const LISTS: Readonly<Record<string, "annotations" | "styles">> = {
  annotation: "annotations",
  style: "styles",
};

/** `Charts`: bar charts as pictures. */
export class ChartsService
  implements
    Pick<Charts, "newDataTable" | "newDataViewDefinition" | "newBarChart" | "ColumnType" | "ChartType">
{
  readonly ColumnType = enumeration<Charts["ColumnType"]>("ColumnType", ["DATE", "NUMBER", "STRING"]);
  readonly ChartType = enumeration<Charts["ChartType"]>("ChartType", ["BAR"]);

  constructor(private readonly session: Session) {}

  get self(): Charts {
    return service<Charts>("Charts", this, this.session);
  }

  newDataTable = () => new DataTableBuilderService(this.session).self;
  newDataViewDefinition = () => new DataViewDefinitionBuilderService(this.session).self;
  newBarChart = () => new BarChartBuilderService(this.session).self;
}

/** `BarChartBuilder`: a chart being described. Every option that it draws by must be given: it has no defaults of its own. */
class BarChartBuilderService
  implements Pick<Builder, "setDataViewDefinition" | "setDimensions" | "setStacked" | "setOption" | "build">
{
  #table: DataTableBuilderService | undefined;
  #view: DataViewDefinitionService | undefined;
  #size = { width: 0, height: 0 };
  #stacked = false;
  readonly #options: Record<string, unknown> = {};

  constructor(private readonly session: Session) {}

  get self(): Builder {
    return service<Builder>("BarChartBuilder", this, this.session);
  }

  setDataTable(table: unknown): Builder {
    this.#table = known(table, DataTableBuilderService, "setDataTable");
    return this.self;
  }

  setDataViewDefinition(view: unknown): Builder {
    this.#view = known(view, DataViewDefinitionService, "setDataViewDefinition");
    return this.self;
  }

  setDimensions(width: number, height: number): Builder {
    if (![width, height].every((side) => Number.isInteger(side) && side > 0))
      throw new ScriptException("Invalid argument: width and height must be whole numbers greater than 0.");
    this.#size = { width, height };
    return this.self;
  }

  setStacked(): Builder {
    this.#stacked = true;
    return this.self;
  }

  setOption(option: string, value: unknown): Builder {
    if (!OPTIONS.some((one) => one === option))
      throw new Error(`not implemented: BarChartBuilder.setOption("${option}", …)`);
    this.#options[option] = toHost(value);
    return this.self;
  }

  build(): Chart {
    const lacking = OPTIONS.find((option) => !(option in this.#options));
    if (lacking !== undefined) throw new Error(`not implemented: a bar chart without the option ${lacking}`);
    const options = this.#options as unknown as BarChartOptions;
    const chart = { ...this.#size, ...this.#data(), stacked: this.#stacked, options };
    return service<Chart>("Chart", new ChartService(this.session, chart), this.session);
  }

  /** The first column names the categories; each of the others is a series or the texts at the bars of the one before it. */
  #data(): Pick<BarChart, "categories" | "series"> {
    const { columns, rows } = this.#table ?? { columns: [], rows: [] };
    const [first, ...others] = this.#view?.columns ?? columns.map((_, place) => place);
    const cells = (place: number) => rows.map((row) => row[place] ?? null);
    const series: { name: string; values: number[]; annotations: string[]; styles: string[] }[] = [];
    for (const column of others) {
      if (typeof column === "number") {
        const name = columns[column]?.label ?? "";
        series.push({ name, values: cells(column).map(Number), annotations: [], styles: [] });
        continue;
      }
      const { sourceColumn, role } = column;
      const list = LISTS[role];
      if (list === undefined) throw new Error(`not implemented: a column with the role ${role}`);
      const last = series[series.length - 1];
      if (last !== undefined) last[list] = cells(sourceColumn).map((text) => String(text ?? ""));
    }
    return { categories: cells(typeof first === "number" ? first : 0).map(String), series };
  }
}

/** `Chart`: one that is drawn when its picture is asked for. */
class ChartService implements Pick<Chart, "getAs"> {
  constructor(
    private readonly session: Session,
    private readonly chart: BarChart,
  ) {}

  getAs(contentType: string): GoogleAppsScript.Base.Blob {
    if (contentType !== "image/png") throw new Error(`not implemented: Chart.getAs("${contentType}")`);
    return new BlobService(this.session, barChartPng(this.chart), contentType, "chart.png").self;
  }
}

function known<T extends object>(
  value: unknown,
  type: abstract new (...args: never[]) => T,
  method: string,
): T {
  const found = behind(value, type);
  if (found === undefined)
    throw new ScriptException(
      `The parameters don't match the method signature for Charts.BarChartBuilder.${method}.`,
    );
  return found;
}
