import { tsvRows, tsvText } from "../../home/tsv.ts";
import { typedText } from "./cell-data.ts";
import type { Grid } from "./grid.ts";
import { allowOnly } from "./local-edits.ts";
import type { Block } from "./rectangles.ts";

/** What the grid may do by itself: moving about, and putting texts into cells. */
const ALLOWED = new Set([
  "sheet.command.set-range-values",
  "sheet.command.clear-selection-content",
  "sheet.command.auto-clear-content",
  "sheet.command.auto-fill",
  "sheet.command.refill",
  "sheet.command.copy-down",
  "sheet.command.copy-right",
  "sheet.command.set-worksheet-activate",
  "sheet.command.move-selection",
  "sheet.command.move-selection-enter-tab",
  "sheet.command.expand-selection",
  "sheet.command.select-all",
  "sheet.command.select-range",
  "sheet.command.scroll-view",
  "sheet.command.set-scroll-relative",
  "sheet.command.scroll-to-cell",
  "sheet.command.scroll-view-reset",
  "sheet.command.change-zoom-ratio",
  "sheet.command.set-zoom-ratio",
  "sheet.command.smart-toggle-filter",
  "sheet.command.set-filter-criteria",
  "sheet.command.clear-filter-criteria",
  "sheet.command.re-calc-filter",
  "sheet.command.remove-sheet-filter",
  "sheet.command.set-filter-range",
  "sheet.command.set-row-auto-height",
]);

/** What the guard passes on instead of letting the grid do it. */
export interface Instead {
  undo(): void;
  redo(): void;
  put(blocks: readonly Block[]): void;
  copied(cells: number): void;
  refuse(): void;
  isEditing(): boolean;
}

/** Lets the grid do what the workbook can hold, and does copying, pasting and undoing in its place. */
export function guardGrid(grid: Grid, instead: Instead): void {
  allowOnly(grid, (id, params) => {
    if (instead.isEditing() && !id.startsWith("sheet.command.")) return true;
    if (id === "univer.command.undo") instead.undo();
    else if (id === "univer.command.redo") instead.redo();
    else if (id === "univer.command.copy") copy(grid, instead);
    else if (id === "univer.command.cut") cut(grid, instead);
    else if (id === "sheet.command.paste-by-short-key") pasteText(grid, instead, params);
    else if (id === "univer.command.paste") void readClipboard(grid, instead);
    else if (id.startsWith("sheet.command.") && !ALLOWED.has(id)) instead.refuse();
    else return true;
    return false;
  });
}

/** The texts of the cells that are marked, as people see them. */
function marked(grid: Grid): { texts: string[][]; block: Block } {
  const { sheetId, row, column, rows, columns } = grid.here();
  const texts = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) =>
      typedText(grid.cellAt({ sheetId, row: row + r, column: column + c })).replace(/^'/, ""),
    ),
  );
  return { texts, block: { sheetId, row, column, texts } };
}

function copy(grid: Grid, instead: Instead): Block {
  const { texts, block } = marked(grid);
  // Other programs would take the last line break for one more row.
  void navigator.clipboard.writeText(tsvText(texts).replace(/\n$/, ""));
  instead.copied(texts.length * (texts[0]?.length ?? 0));
  return block;
}

function cut(grid: Grid, instead: Instead): void {
  const block = copy(grid, instead);
  instead.put([{ ...block, texts: block.texts.map((line) => line.map(() => "")) }]);
}

function pasteText(grid: Grid, instead: Instead, params: unknown): void {
  const { textContent } = (params ?? {}) as { textContent?: string };
  if (textContent) instead.put([pastedBlock(grid, textContent)]);
}

async function readClipboard(grid: Grid, instead: Instead): Promise<void> {
  const text = await navigator.clipboard.readText();
  if (text !== "") instead.put([pastedBlock(grid, text)]);
}

/** One text fills all that is marked; rows and columns repeat where the marked area is a multiple of them. */
function pastedBlock(grid: Grid, text: string): Block {
  const { sheetId, row, column, rows, columns } = grid.here();
  const given = tsvRows(text);
  const width = Math.max(1, ...given.map((line) => line.length));
  const full = given.map((line) => Array.from({ length: width }, (_, index) => line[index] ?? ""));
  const down = rows % full.length === 0 ? rows / full.length : 1;
  const across = columns % width === 0 ? columns / width : 1;
  const repeats = down * across > 1 && rows * columns <= 100_000;
  const texts = repeats
    ? Array.from({ length: full.length * down }, (_, r) => {
        const line = full[r % full.length] ?? [];
        return Array.from({ length: width * across }, (__, c) => line[c % width] ?? "");
      })
    : full;
  return { sheetId, row, column, texts };
}
