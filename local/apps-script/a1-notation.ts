import type { Area } from "./workbook-state.ts";

/** A rectangle said in A1 notation; a missing bound is null: `A:B` has no rows, `A2:A` no last row. */
export interface A1Range {
  /** Name of the tab, when the text began with one. */
  sheet: string | null;
  top: number | null;
  left: number | null;
  bottom: number | null;
  right: number | null;
}

/** The letters of a column: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column said in letters, upper or lower case. */
function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A cell's address, such as `B7`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Row and column of an address made by `cellAddress`. */
export function cellPosition(address: string): { row: number; column: number } {
  const letters = /^[A-Z]+/.exec(address)?.[0] ?? "";
  return { row: Number(address.slice(letters.length)), column: columnNumber(letters) };
}

/** A rectangle's address: `B7`, or `B7:C9` when it has more than one cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** Reads A1 notation, with or without a tab (`'Mina möten'!A2:B`); null when it is not a range. */
export function parseA1(text: string): A1Range | null {
  const match =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(
      text.trim(),
    );
  if (match === null) return null;
  const [, quoted, bare, left, top, right, bottom] = match;
  if (left === undefined && top === undefined) return null;
  const pair = text.includes(":");
  if (!pair && (left === undefined || top === undefined)) return null;
  const lastColumn = pair ? right : left;
  const lastRow = pair ? bottom : top;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? bare ?? null,
    top: top === undefined ? null : Number(top),
    left: left === undefined ? null : columnNumber(left),
    bottom: lastRow === undefined ? null : Number(lastRow),
    right: lastColumn === undefined ? null : columnNumber(lastColumn),
  };
}
