/** Letters of a column by its zero-based index: 0 → `A`, 26 → `AA`. */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell's name, e.g. `F3`. @param row Row number, from 1. @param index Column, from 0. */
export function cellName(row: number, index: number): string {
  return `${columnLetters(index)}${row}`;
}

/** Where a cell is by its name; `undefined` for what is no cell's name. */
export function cellPlace(name: string): { readonly row: number; readonly index: number } | undefined {
  const [, letters, row] = /^([A-Z]{1,3})([1-9]\d{0,7})$/.exec(name) ?? [];
  return letters === undefined || row === undefined
    ? undefined
    : { row: Number(row), index: columnIndex(letters) };
}

/** Zero-based index of a column by its letters: `A` → 0, `AA` → 26. */
export function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
