import { type Chart, chartValueText } from "../partnership/documents/chart.ts";

/** Where everything in a chart stands, in points. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  /** The bars' area. */
  readonly area: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Share of a category's room that its bars take, 0–1. */
  readonly barShare: number;
  readonly categorySize: number;
  /** Size of the values at the bars; 0 where the bars are too thin to carry any. */
  readonly valueSize: number;
  readonly ticks: readonly { readonly v: number; readonly f: string }[];
  /** Value at the right end of the area. */
  readonly end: number;
}

/** A page's text is 454 points wide; a chart may fill a page but for a heading. */
const WIDTH = 454;
const MOST_HEIGHT = 600;
const [TITLE, NO_TITLE, LEGEND, AXIS, RIGHT] = [24, 4, 20, 22, 16];

const [BAR, ONE_BAR, GAP] = [11, 15, 9];
const [CATEGORY_SIZE, VALUE_SIZE, LEAST_VALUE_SIZE] = [9, 8.5, 7];
const [LEAST_LEFT, MOST_LEFT] = [50, 170];
/** Mean width of a letter in parts of its size, taken wide. */
const LETTER = 0.6;
/** Room for the values to the right of the longest bar. */
const BEYOND = 1.12;
const [LEAST_TICKS, MOST_TICKS] = [2, 6];

/**
 * The layout for any number of categories: bars grow thinner rather than leave the page.
 *
 * @param width In points; a page's where nothing is said.
 */
export function chartLayout(chart: Chart, width = WIDTH): ChartLayout {
  const bars = chart.stacked ? 1 : chart.series.length;
  const chrome = (chart.title === "" ? NO_TITLE : TITLE) + (chart.series.length > 1 ? LEGEND : 0);
  const wanted = bars * (bars === 1 ? ONE_BAR : BAR) + GAP;
  const room = Math.min(wanted, (MOST_HEIGHT - chrome - AXIS) / chart.categories.length);
  const barShare = (wanted - GAP) / wanted;
  const thickness = (room * barShare) / bars;
  const valueSize = thickness < LEAST_VALUE_SIZE ? 0 : Math.min(VALUE_SIZE, thickness);
  const categorySize = Math.min(CATEGORY_SIZE, room * 0.85);
  const longest = Math.max(...chart.categories.map((name) => name.length)) * LETTER * categorySize;
  const left = Math.min(MOST_LEFT, Math.max(LEAST_LEFT, longest + 14));
  const height = room * chart.categories.length;
  const areaWidth = width - left - RIGHT;
  const longestValue = longestBar(chart);
  const valueText = (size: number) => chartValueText(chart, longestValue).length * LETTER * size;
  const mostTicks = Math.floor(areaWidth / (valueText(VALUE_SIZE) + GAP));
  const ticks = ticksUpTo(longestValue, Math.max(LEAST_TICKS, Math.min(MOST_TICKS, mostTicks)));
  const last = ticks[ticks.length - 1] ?? 1;
  // In a narrow chart a long value takes more than its share to the right of the bar.
  const roomForBar = Math.max(areaWidth / 2, areaWidth + RIGHT - valueText(valueSize) - GAP);
  const end = Math.max(last * BEYOND, (longestValue * areaWidth) / roomForBar);
  return {
    width,
    height: chrome + height + AXIS,
    area: { left, top: chrome, width: areaWidth, height },
    barShare,
    categorySize,
    valueSize,
    ticks: ticks.map((v) => ({ v, f: chartValueText(chart, v) })),
    end: chart.stacked || valueSize === 0 ? last : end,
  };
}

function longestBar({ stacked, categories, series }: Chart): number {
  const bars = categories.map((_, place) => series.map(({ values }) => values[place] ?? 0));
  const lengths = stacked ? bars.map((parts) => parts.reduce((sum, part) => sum + part, 0)) : bars.flat();
  return Math.max(0, ...lengths);
}

/** Few round whole numbers from 0 to the value or just beyond. */
function ticksUpTo(value: number, most: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1) / most));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= 1 && value / size < most);
  const size = step ?? power * 10;
  return Array.from({ length: Math.max(1, Math.ceil(value / size)) + 1 }, (_, place) => place * size);
}
