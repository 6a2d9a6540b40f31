import type { OverviewChart } from "./charts.ts";
import type { PlacedSection } from "./placed-rows.ts";

/** The ranges that a chart shows: the labels, then each series with its heading above it. */
export function chartRanges(chart: OverviewChart, sections: readonly PlacedSection[]): readonly string[] {
  const section = sections.find(({ section: { id } }) => id === chart.section);
  const last = section?.rows.find(({ id }) => id === chart.to);
  if (section === undefined || last === undefined || section.rows[0]?.id !== chart.from)
    throw new Error(`no rows for ${chart.title}`);
  return ["A", ...chart.columns].map((column) => `${column}${section.top}:${column}${last.row}`);
}
