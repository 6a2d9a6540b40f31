import type { TabView } from "../grid/grid-view.ts";
import { shownText } from "./cell-data.ts";
import { looksOf } from "./looks.ts";

const LINE = 20;
const PADDING = 4;
/** A row higher than this would leave no room for others. */
const MOST = 10 * LINE;
/** How wide a letter is on the whole, in pixels. */
const LETTER = 7.4;

/** Heights of the rows in which text is broken over several lines, in pixels; row → height, counted from 0. */
export function rowHeights(tab: TabView, usualWidth: number): Record<number, { h: number }> {
  const look = looksOf(tab);
  const wraps = Array.from({ length: tab.columns }, (_, index) => look(2, index + 1)?.tb !== undefined);
  const heights: Record<number, { h: number }> = {};
  tab.cells.forEach((line, row) => {
    let most = 1;
    line.forEach((cell, column) => {
      if (cell === null || (row > 0 && !wraps[column])) return;
      const letters = Math.max(4, ((tab.widths[column + 1] ?? usualWidth) - 6) / LETTER);
      const lines = shownText(cell)
        .split("\n")
        .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / letters)), 0);
      most = Math.max(most, lines);
    });
    if (most > 1) heights[row] = { h: Math.min(MOST, most * LINE + PADDING) };
  });
  return heights;
}
