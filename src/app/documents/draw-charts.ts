import type { Picture, Pictures } from "../../libraries/index.ts";
import { type Chart, MOST_CATEGORIES, MOST_SERIES } from "../../partnership/documents/chart.ts";
import type { PicturesPort } from "../ports/pictures.ts";

/** Charts by marker, as a document's view gives them. */
export type Charts = Readonly<Record<string, Chart>>;

/** A document's charts as pictures for its template, a call for each; nothing for one that is empty or cannot be drawn. */
export function drawCharts(port: PicturesPort, charts: Charts = {}): Pictures {
  return Object.fromEntries(Object.entries(charts).map(([marker, chart]) => [marker, drawn(port, chart)]));
}

/** Whether there is nothing to see in a chart. */
export function isEmpty({ categories, series }: Chart): boolean {
  return categories.length === 0 || series.length === 0;
}

function drawn(port: PicturesPort, chart: Chart): Picture {
  const fits = chart.categories.length <= MOST_CATEGORIES && chart.series.length <= MOST_SERIES;
  const png = isEmpty(chart) || !fits ? undefined : port.barChart(chart);
  return png === undefined ? "none" : { png, alt: chart.alt };
}
