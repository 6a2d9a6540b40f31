import type { BarChart } from "./bar-chart.ts";
import { type Box, barRectangle } from "./bar-rectangle.ts";
import { textWidth } from "./fitted-text.ts";
import { HALF_CAPITAL, type SvgTextStyle, svgText } from "./svg-text.ts";
import { textColourOn } from "./text-colour.ts";

/** The bars of every category with their texts. @param at Place of a value on the horizontal axis. */
export function bars(chart: BarChart, at: (value: number) => number): string {
  const { chartArea, bar } = chart.options;
  const room = chartArea.height / chart.categories.length;
  const height = (room * Number.parseFloat(bar.groupWidth)) / 100;
  const draw = chart.stacked ? barOfParts : barsBeside;
  return chart.categories
    .map((_, category) => {
      const top = chartArea.top + room * category + (room - height) / 2;
      return draw(chart, category, top, height, at);
    })
    .join("");
}

type Group = [chart: BarChart, category: number, top: number, height: number, at: (value: number) => number];

/** One bar, whose parts carry their texts where there is room. */
function barOfParts(...[chart, category, top, height, at]: Group): string {
  let before = 0;
  return chart.series
    .map(({ values, annotations }, series) => {
      const left = at(before);
      before += values[category] ?? 0;
      const box = { left, top, width: at(before) - left, height };
      const style = { ...styleOn(chart, series), anchor: "middle" as const };
      const text = annotations[category] ?? "";
      const fits = textWidth(text, style) <= box.width - style.fontSize * 0.3;
      const label = fits ? textBeside(text, left + box.width / 2, box, style) : "";
      return barRectangle(chart, series, category, box) + label;
    })
    .join("");
}

/** A bar for each series, with the text to the right of it. */
function barsBeside(...[chart, category, top, height, at]: Group): string {
  const each = height / chart.series.length;
  return chart.series
    .map(({ values, annotations }, series) => {
      const left = at(0);
      const box = { left, top: top + each * series, width: at(values[category] ?? 0) - left, height: each };
      const style = styleOn(chart, undefined);
      const label = textBeside(
        annotations[category] ?? "",
        left + box.width + style.fontSize * 0.4,
        box,
        style,
      );
      return barRectangle(chart, series, category, box) + label;
    })
    .join("");
}

function textBeside(text: string, x: number, { top, height }: Box, style: SvgTextStyle): string {
  return text === "" ? "" : svgText(text, x, top + height / 2 + style.fontSize * HALF_CAPITAL, style);
}

/** @param series The one whose bar the text stands on; none where it stands on white. */
function styleOn({ options }: BarChart, series: number | undefined): SvgTextStyle {
  const ground = series === undefined ? "#FFFFFF" : (options.colors[series] ?? "#FFFFFF");
  return { fontSize: 10, color: textColourOn(ground), ...options.annotations.textStyle };
}
