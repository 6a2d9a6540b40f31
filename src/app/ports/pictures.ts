import type { Chart } from "../../partnership/documents/chart.ts";

/** Draws charts. */
export interface PicturesPort {
  /** The chart as a PNG that is as wide as a page's text; nothing where it cannot be drawn. */
  barChart(chart: Chart): Uint8Array | undefined;
}
