import { WrapStrategy } from "@univerjs/presets";
import type { CellView, TabView } from "../grid/grid-view.ts";
import { shownText } from "./cell-data.ts";
import { looksOf } from "./looks.ts";

/** The width that a column has where nobody set one, in pixels. */
export const USUAL_WIDTH = 100;
/** The height of a row with one line, in pixels. */
export const ROW_HEIGHT = 24;

const LINE = 20;
const PADDING = 4;
/** Pixels that a line takes for each point of its letters' size. */
const LINE_TO_SIZE = 1.8;
/** A row higher than this would leave no room for others. */
const MOST = 10 * LINE;
/** The grid's own font, and words like those that stand in it. */
const FONT = "11pt Arial";
const WORDS = "Överenskommelse om partnerskap, tjänstepersonsmöte i september 2021";

let letter: number | undefined;

/** How wide a letter is on the whole, in pixels: the font is another where a computer lacks it. */
function letterWidth(): number {
  const pen = document.createElement("canvas").getContext("2d");
  if (pen === null) return 8;
  pen.font = FONT;
  return pen.measureText(WORDS).width / WORDS.length;
}

/** Says how high a tab's rows have to be for text that is broken over several lines; rows count from 1. */
export function rowFitter(tab: TabView): (line: readonly CellView[], row: number) => number {
  const look = looksOf(tab);
  letter ??= letterWidth();
  const width = letter;
  const isWrapped = Array.from(
    { length: tab.columns },
    (_, index) => look(2, index + 1)?.tb === WrapStrategy.WRAP && !tab.hiddenColumns.includes(index + 1),
  );
  return (line, row) => {
    let most = 1;
    line.forEach((cell, column) => {
      if (cell === null || (row > 1 && !isWrapped[column])) return;
      if (tab.hiddenColumns.includes(column + 1)) return;
      const letters = Math.max(4, ((tab.widths[column + 1] ?? USUAL_WIDTH) - 6) / width);
      const lines = shownText(cell)
        .split("\n")
        .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / letters)), 0);
      most = Math.max(most, lines);
    });
    const title = row === 1 ? Math.ceil((look(1, 1)?.fs ?? 0) * LINE_TO_SIZE) : 0;
    return Math.max(title, most === 1 ? ROW_HEIGHT : Math.min(MOST, most * LINE + PADDING));
  };
}
