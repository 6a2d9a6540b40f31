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
