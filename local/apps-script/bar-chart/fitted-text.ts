import { Resvg } from "@resvg/resvg-js";
import { FONTS } from "./fonts.ts";
import { type SvgTextStyle, svgText } from "./svg-text.ts";

const widths = new Map<string, number>();

/** Width of a text in dots, as it will be drawn. */
export function textWidth(text: string, style: SvgTextStyle): number {
  const key = `${style.fontSize} ${style.bold === true} ${text}`;
  const before = widths.get(key);
  if (before !== undefined) return before;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${svgText(text, 0, 0, style)}</svg>`;
  const width = new Resvg(svg, { font: FONTS }).getBBox()?.width ?? 0;
  widths.set(key, width);
  return width;
}

/** A text over as many lines as there is room for, broken between words; what does not fit ends with `…`. */
export function linesThatFit(
  text: string,
  width: number,
  most: number,
  style: SvgTextStyle,
): readonly string[] {
  const words = text.split(/(?<=[/-])|\s+/).filter((word) => word !== "");
  const glue = (line: string, word: string) =>
    line === "" || /[/-]$/.test(line) ? line + word : `${line} ${word}`;
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = glue(line, word);
    if (line === "" || textWidth(longer, style) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== "") lines.push(line);
  const kept =
    lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).reduce(glue)];
  return kept.map((one) => shortened(one, width, style));
}

function shortened(text: string, width: number, style: SvgTextStyle): string {
  if (textWidth(text, style) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join("").trimEnd()}…`, style) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
