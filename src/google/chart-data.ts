import { type Chart, chartValueText } from "../partnership/documents/chart.ts";
import type { ChartLayout } from "./chart-layout.ts";

/**
 * The values as the Charts service takes them; after each series columns of texts about its bars: what stands at them, and
 * what parts them.
 *
 * @see https://developers.google.com/chart/interactive/docs/roles
 */
export function chartData(chart: Chart, { valueSize }: ChartLayout, scale: number) {
  const roles: Partial<Record<"annotation" | "style", (value: number) => string>> = {
    ...(valueSize > 0 ? { annotation: (value) => valueAtBar(chart, value) } : {}),
    ...(chart.stacked ? { style: () => `stroke-color: #FFFFFF; stroke-width: ${scale}` } : {}),
  };
  const table = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, "");
  const columns: (number | { sourceColumn: number; role: string })[] = [0];
  for (const { name } of chart.series) {
    table.addColumn(Charts.ColumnType.NUMBER, name);
    columns.push(columns.length);
    for (const role of Object.keys(roles)) {
      table.addColumn(Charts.ColumnType.STRING, "");
      columns.push({ sourceColumn: columns.length, role });
    }
  }
  chart.categories.forEach((category, place) => {
    const cells = chart.series.flatMap(({ values }) => {
      const value = values[place] ?? 0;
      return [value, ...Object.values(roles).map((text) => text(value))];
    });
    table.addRow([category, ...cells]);
  });
  return { table, view: Charts.newDataViewDefinition().setColumns(columns).build() };
}

/** A part that is nothing has no room for a text in its bar. */
function valueAtBar(chart: Chart, value: number): string {
  return chart.stacked && value === 0 ? "" : chartValueText(chart, value);
}
