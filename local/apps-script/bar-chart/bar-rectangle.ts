import type { BarChart } from "./bar-chart.ts";
import { rounded } from "./svg-text.ts";

/** Where a bar, or a part of one, stands. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const STYLE = /^stroke-color: (#[0-9A-Fa-f]{6}); stroke-width: (\d+)$/;

/** The bar of a category's value in a series; nothing where it has no length. */
export function barRectangle(chart: BarChart, series: number, category: number, box: Box): string {
  if (box.width <= 0) return "";
  const sides = `x="${rounded(box.left)}" y="${rounded(box.top)}" width="${rounded(box.width)}" height="${rounded(box.height)}"`;
  const stroke = strokeOf(chart.series[series]?.styles[category] ?? "");
  return `<rect ${sides} fill="${chart.options.colors[series]}"${stroke}/>`;
}

function strokeOf(style: string): string {
  if (style === "") return "";
  const [, colour, width] = STYLE.exec(style) ?? [];
  if (colour === undefined) throw new Error(`not implemented: the style ${style} of a bar`);
  return ` stroke="${colour}" stroke-width="${width}"`;
}
