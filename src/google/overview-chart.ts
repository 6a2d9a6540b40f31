import type { PlacedChart } from "../app/ports/overview.ts";
import { SERIES_COLOURS } from "./charts.ts";

/** Where the charts stand: to the right of the figures, above the list of parties. */
const COLUMN = 6;
const SIZE = { width: 560, height: 250 } as const;

/** The chart as Sheets draws it. Its figures stand in cells, and its title says what they are. */
export function chartOn(
  tab: GoogleAppsScript.Spreadsheet.Sheet,
  builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  { title, ranges, row, columns }: PlacedChart,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const options: Record<string, unknown> = {
    ...SIZE,
    title,
    colors: SERIES_COLOURS.slice(0, columns.length),
    legend: { position: columns.length > 1 ? "top" : "none" },
    hAxis: { minValue: 0 },
  };
  for (const range of ranges) builder.addRange(tab.getRange(range));
  for (const [name, value] of Object.entries(options)) builder.setOption(name, value);
  return builder.setChartType(Charts.ChartType.BAR).setNumHeaders(1).setPosition(row, COLUMN, 0, 0).build();
}
