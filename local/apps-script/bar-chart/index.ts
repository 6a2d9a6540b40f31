import { Resvg } from "@resvg/resvg-js";
import type { BarChart } from "./bar-chart.ts";
import { FONTS } from "./fonts.ts";
import { barChartSvg } from "./svg.ts";

export type { BarChart, BarChartOptions } from "./bar-chart.ts";
export { barChartSvg } from "./svg.ts";

/** The chart as PNG bytes: the same for the same chart, on any machine. */
export function barChartPng(chart: BarChart): Uint8Array {
  return new Resvg(barChartSvg(chart), { font: FONTS }).render().asPng();
}
