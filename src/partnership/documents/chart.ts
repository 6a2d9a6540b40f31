import { grouped } from "../../messages/numbers.ts";

/**
 * Figures that people would rather look at: horizontal bars for each category. The same figures stand in a table beside it,
 * for those who read, listen or want the exact number; the document is whole without the picture.
 */
export interface Chart {
  readonly title: string;
  /** What can be seen in the picture, in a sentence or two, for those who cannot see it. */
  readonly alt: string;
  readonly unit: "count" | "percent";
  /** Whether the series are parts of a whole and stand in one bar, end to end; else each has a bar of its own. */
  readonly stacked: boolean;
  /** What each group of bars is about, from the top. A chart without categories is left out. */
  readonly categories: readonly string[];
  /** At most `MOST_SERIES`, in the order of the bars. */
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** For each category: 0 or more; a percentage is 0–100. */
  readonly values: readonly number[];
}

/** More bars than this cannot be read on one page. */
export const MOST_CATEGORIES = 60;

/** More series than this cannot be told apart by lightness. */
export const MOST_SERIES = 4;

/** A value as the picture and the table write it: `4`, `10 000`, `66,7 %`. */
export function chartValueText({ unit }: Pick<Chart, "unit">, value: number): string {
  const [whole, tenths] = (Math.round(value * 10) / 10).toString().split(".");
  const number = `${grouped(Number(whole))}${tenths === undefined ? "" : `,${tenths}`}`;
  return unit === "percent" ? `${number}\u00a0%` : number;
}
