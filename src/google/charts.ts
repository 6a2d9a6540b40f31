import type { PicturesPort } from "../app/ports/pictures.ts";
import type { Chart } from "../partnership/documents/chart.ts";
import { chartData } from "./chart-data.ts";
import { type ChartLayout, chartLayout } from "./chart-layout.ts";

/**
 * Colours of the series. Each keeps 3:1 to white and to its neighbours; three colours that all keep it to each other do not
 * exist. So dark and light take turns, white lines part what stands in one bar, and order, legend and values tell the series
 * apart without any colour.
 */
export const SERIES_COLOURS: readonly string[] = ["#1F3A5F", "#D97706", "#6B2147", "#1D9A8A"];

const INK = "#1F2A37";
const LINE = "#D1D5DB";

/** Dots for each point: 288 an inch print well. Google states no greatest size, so half of it is tried where that is refused. */
const SCALES = [4, 2] as const;

/** Pictures by Apps Script's Charts service, which needs no permission. */
export function chartsService(): PicturesPort {
  return {
    barChart(chart) {
      for (const scale of SCALES) {
        try {
          return drawn(chart, scale);
        } catch {
          // A document does without its pictures; what the service says can hold what the sheet says, so it is not logged.
        }
      }
      return undefined;
    },
  };
}

function drawn(chart: Chart, scale: number): Uint8Array {
  const layout = chartLayout(chart);
  const { table, view } = chartData(chart, layout, scale);
  const builder = Charts.newBarChart()
    .setDataTable(table)
    .setDataViewDefinition(view)
    .setDimensions(Math.round(layout.width * scale), Math.round(layout.height * scale));
  for (const [name, value] of Object.entries(chartOptions(chart, layout, scale)))
    builder.setOption(name, value);
  if (chart.stacked) builder.setStacked();
  return Uint8Array.from(builder.build().getAs("image/png").getBytes(), (byte) => byte & 255);
}

/**
 * How a bar chart is drawn. @param scale Dots for each point.
 *
 * @see https://developers.google.com/chart/interactive/docs/gallery/barchart
 */
export function chartOptions(chart: Chart, layout: ChartLayout, scale: number): Record<string, unknown> {
  const { area, ticks, end, barShare, categorySize, valueSize } = layout;
  const dots = (points: number) => Math.round(points * scale);
  const text = (points: number) => ({ fontSize: dots(points), color: INK });
  return {
    title: chart.title,
    titleTextStyle: { ...text(11), bold: true },
    fontName: "Arial",
    colors: SERIES_COLOURS.slice(0, chart.series.length),
    legend: { position: chart.series.length > 1 ? "top" : "none", textStyle: text(9) },
    chartArea: {
      left: dots(area.left),
      top: dots(area.top),
      width: dots(area.width),
      height: dots(area.height),
    },
    bar: { groupWidth: `${Math.round(barShare * 100)}%` },
    hAxis: {
      ticks,
      viewWindow: { min: 0, max: end },
      textStyle: text(8.5),
      gridlines: { color: LINE },
      baselineColor: INK,
    },
    vAxis: { textStyle: text(categorySize) },
    // Inside a bar the service picks black or white by the bar's colour.
    annotations: chart.stacked
      ? { textStyle: { fontSize: dots(valueSize) } }
      : { alwaysOutside: true, textStyle: text(valueSize) },
  };
}
