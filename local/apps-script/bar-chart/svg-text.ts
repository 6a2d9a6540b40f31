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
  return `<text x="${rounded(x)}" y="${rounded(y)}" font-family="Arimo" font-size="${style.fontSize}" fill="${escaped(style.color)}"${weight}${anchor}>${escaped(text)}</text>`;
}

/** A number with as many decimals as can be seen. */
export function rounded(number: number): string {
  return String(Math.round(number * 100) / 100);
}

/** Text as XML can hold it; the characters that it cannot are left out. */
function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: just these are not allowed in XML 1.0
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}
