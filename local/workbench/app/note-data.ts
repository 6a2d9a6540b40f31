import { cellPosition } from "../../apps-script/a1-notation.ts";
import type { TabView } from "../grid/grid-view.ts";

/** A note as the grid takes it; row and column count from 0. */
export interface GridNote {
  id: string;
  row: number;
  col: number;
  width: number;
  height: number;
  note: string;
}

const WIDTH = 260;
const LINE_HEIGHT = 20;
const LETTERS_ON_A_LINE = 34;

/** A tab's notes, by row and column. */
export function noteData({ notes }: TabView): Record<number, Record<number, GridNote>> {
  const byRow: Record<number, Record<number, GridNote>> = {};
  for (const [address, text] of Object.entries(notes)) {
    const note = gridNote(address, text);
    byRow[note.row] = { ...byRow[note.row], [note.col]: note };
  }
  return byRow;
}

/** One note, large enough for its text. */
export function gridNote(address: string, note: string): GridNote {
  const { row, column } = cellPosition(address);
  const lines = note
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_ON_A_LINE)), 0);
  const height = Math.min(320, 36 + lines * LINE_HEIGHT);
  return { id: address, row: row - 1, col: column - 1, width: WIDTH, height, note };
}
