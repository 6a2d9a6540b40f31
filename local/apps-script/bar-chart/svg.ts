import type { BarChart } from "./bar-chart.ts";
import { bars } from "./bars.ts";
import { linesThatFit, textWidth } from "./fitted-text.ts";
import { HALF_CAPITAL, rounded, svgText } from "./svg-text.ts";

const LINE_HEIGHT = 1.1;

/** The chart as SVG: title, legend, axes, bars. */
export function barChartSvg(chart: BarChart): string {
  const { width, height, options } = chart;
  const { left, width: room } = options.chartArea;
  const { min, max } = options.hAxis.viewWindow;
  const at = (value: number) => left + (room * (value - min)) / (max - min);
  const parts = [
    title(chart),
    legend(chart),
    valueAxis(chart, at),
    bars(chart, at),
    upright(chart, at(0), options.hAxis.baselineColor),
    categoryAxis(chart),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#FFFFFF"/>${parts.join("")}</svg>`;
}

function title({ width, options }: BarChart): string {
  const { titleTextStyle: style } = options;
  const margin = style.fontSize * 0.2;
  const [line = ""] = linesThatFit(options.title, width - 2 * margin, 1, style);
  return svgText(line, margin, style.fontSize * 1.1, style);
}

/** Below the title, in the order of the bars. */
function legend({ width, series, options }: BarChart): string {
  const { legend: told, titleTextStyle, chartArea, colors } = options;
  if (told.position === "none") return "";
  const style = told.textStyle;
  const [square, gap] = [style.fontSize, style.fontSize * 0.5];
  const middle = (titleTextStyle.fontSize * 1.3 + chartArea.top) / 2;
  const most = (width - titleTextStyle.fontSize * 0.2) / series.length - square - 4 * gap;
  let x = titleTextStyle.fontSize * 0.2;
  return series
    .map(({ name }, place) => {
      const [text = ""] = linesThatFit(name, most, 1, style);
      const mark = `<rect x="${rounded(x)}" y="${rounded(middle - square / 2)}" width="${square}" height="${square}" fill="${colors[place]}"/>`;
      const label = svgText(text, x + square + gap, middle + style.fontSize * HALF_CAPITAL, style);
      x += square + gap + textWidth(text, style) + 3 * gap;
      return mark + label;
    })
    .join("");
}

function valueAxis(chart: BarChart, at: (value: number) => number): string {
  const { chartArea, hAxis } = chart.options;
  const { ticks, textStyle, gridlines } = hAxis;
  const y = chartArea.top + chartArea.height + textStyle.fontSize * 1.4;
  return ticks
    .map(({ v, f }) => {
      const text = svgText(f, at(v), y, { ...textStyle, anchor: "middle" });
      return upright(chart, at(v), gridlines.color) + text;
    })
    .join("");
}

/** A thin line from the top of the bars' area to its bottom. */
function upright({ options }: BarChart, x: number, colour: string): string {
  const { top, height } = options.chartArea;
  const ends = `x1="${rounded(x)}" x2="${rounded(x)}" y1="${rounded(top)}" y2="${rounded(top + height)}"`;
  return `<line ${ends} stroke="${colour}" stroke-width="${rounded(options.hAxis.textStyle.fontSize / 12)}"/>`;
}

/** Names to the left of their bars, over as many lines as have room there. */
function categoryAxis({ categories, options }: BarChart): string {
  const { left, top, height } = options.chartArea;
  const style = { ...options.vAxis.textStyle, anchor: "end" as const };
  const room = height / categories.length;
  const line = style.fontSize * LINE_HEIGHT;
  const margin = style.fontSize * 0.6;
  return categories
    .map((name, place) => {
      const lines = linesThatFit(name, left - 1.5 * margin, Math.max(1, Math.floor(room / line)), style);
      const middle = top + room * (place + 0.5) + style.fontSize * HALF_CAPITAL;
      return lines
        .map((text, row) =>
          svgText(text, left - margin, middle + (row - (lines.length - 1) / 2) * line, style),
        )
        .join("");
    })
    .join("");
}
