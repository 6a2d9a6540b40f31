import { chartLayout } from "../../src/google/chart-layout.ts";
import { chartOptions } from "../../src/google/charts.ts";
import type { Chart } from "../../src/partnership/documents/chart.ts";
import { overviewCharts } from "../../src/partnership/overview/charts.ts";
import {
  type BarChart,
  type BarChartOptions,
  barChartPng,
  barChartSvg,
} from "../apps-script/bar-chart/index.ts";
import type { Area, ChartState, SheetState } from "../apps-script/index.ts";
import { cellAt, shownValue } from "../apps-script/sheet-cells.ts";

/** A chart of a tab as a picture. */
export interface DrawnChart {
  readonly title: string;
  /** What can be seen in it. */
  readonly alt: string;
  /** Cell at its upper left corner, and the first row that it shows; 1-based. */
  readonly row: number;
  readonly column: number;
  readonly firstRow: number;
  readonly svg: string;
  png(): Uint8Array;
}

/**
 * The charts of a tab, drawn with the values that its cells have. One without a single value above nothing is left out: there
 * is nothing to see.
 *
 * @param sheet Worked out, as by `computedWorkbook`.
 * @param width In points; a page's where nothing is said. A narrower one has its title beside it, where it can be broken.
 */
export function drawnCharts(sheet: SheetState, width?: number): readonly DrawnChart[] {
  return (sheet.charts ?? []).flatMap((state) => {
    const chart = chartOf(sheet, state);
    if (chart.series.every(({ values }) => values.every((value) => value === 0))) return [];
    const bars = barsOf(width === undefined ? chart : { ...chart, title: "" }, width);
    const { row, column, ranges } = state;
    const firstRow = ranges[0]?.top ?? row;
    const { title, alt } = chart;
    return [{ title, alt, row, column, firstRow, svg: barChartSvg(bars), png: () => barChartPng(bars) }];
  });
}

function chartOf(sheet: SheetState, { options, ranges, headers }: ChartState): Chart {
  const title = String(options.title ?? "");
  const [labels, ...columns] = ranges;
  const texts = labels === undefined ? [] : below(sheet, labels, headers).map((value) => String(value ?? ""));
  const filled = texts.flatMap((text, place) => (text === "" ? [] : [place]));
  return {
    title,
    alt: overviewCharts.find((chart) => chart.title === title)?.alt ?? title,
    unit: "count",
    stacked: false,
    categories: filled.map((place) => texts[place] ?? ""),
    series: columns.map((area) => {
      const values = below(sheet, area, headers);
      return {
        name: String(shownValue(cellAt(sheet, area.top, area.left)) ?? ""),
        values: filled.map((place) => numberOf(values[place])),
      };
    }),
  };
}

/** The values of a column below its headings. */
function below(sheet: SheetState, { top, bottom, left }: Area, headers: number): readonly unknown[] {
  return Array.from({ length: bottom - top + 1 - headers }, (_, place) =>
    shownValue(cellAt(sheet, top + headers + place, left)),
  );
}

function numberOf(value: unknown): number {
  return typeof value === "number" && value > 0 ? value : 0;
}

function barsOf(chart: Chart, width: number | undefined): BarChart {
  const layout = chartLayout(chart, width);
  return {
    width: Math.round(layout.width),
    height: Math.round(layout.height),
    stacked: false,
    categories: chart.categories,
    series: chart.series.map(({ name, values }) => ({
      name,
      values,
      annotations: values.map((value) => value.toLocaleString("sv-SE")),
      styles: values.map(() => ""),
    })),
    options: chartOptions(chart, layout, 1) as unknown as BarChartOptions,
  };
}
