import { xmlText } from "../../../src/core/xml-text.ts";
import type { TextStyle } from "./bar-chart.ts";

export interface SvgTextStyle extends TextStyle {
  /** Which end of the text stands at its place. Default `start`. */
  readonly anchor?: "start" | "middle" | "end";
}

/** Half of the height of capital letters, in parts of the size: from a line's middle down to its base line. */
export const HALF_CAPITAL = 0.36;

/** A text in SVG. @param y Of its base line. */
export function svgText(text: string, x: number, y: number, style: SvgTextStyle): string {
  const weight = style.bold === true ? ' font-weight="700"' : "";
  const anchor = style.anchor === undefined ? "" : ` text-anchor="${style.anchor}"`;
  return `<text x="${rounded(x)}" y="${rounded(y)}" font-family="Arimo" font-size="${style.fontSize}" fill="${xmlText(style.color)}"${weight}${anchor}>${xmlText(text)}</text>`;
}

/** A number with as many decimals as can be seen. */
export function rounded(number: number): string {
  return String(Math.round(number * 100) / 100);
}
