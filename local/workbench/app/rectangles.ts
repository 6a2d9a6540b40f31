/** A rectangle of texts that were put into cells at once; row and column count from 1. */
export interface Block {
  sheetId: number;
  row: number;
  column: number;
  texts: string[][];
}

/** One cell that was changed. */
export interface CellText {
  sheetId: number;
  row: number;
  column: number;
  text: string;
}

/** Changed cells as few rectangles, so that what was done at once is one call to the server. */
export function blocksOf(cells: readonly CellText[]): Block[] {
  const sorted = [...cells].sort((a, b) => a.sheetId - b.sheetId || a.row - b.row || a.column - b.column);
  const runs: Block[] = [];
  for (const { sheetId, row, column, text } of sorted) {
    const last = runs[runs.length - 1];
    const [line] = last?.texts ?? [];
    if (last?.sheetId === sheetId && last.row === row && line && last.column + line.length === column)
      line.push(text);
    else runs.push({ sheetId, row, column, texts: [[text]] });
  }
  const blocks: Block[] = [];
  for (const run of runs) {
    const above = blocks.find(
      (block) =>
        block.sheetId === run.sheetId &&
        block.column === run.column &&
        block.row + block.texts.length === run.row &&
        block.texts[0]?.length === run.texts[0]?.length,
    );
    if (above) above.texts.push(...run.texts);
    else blocks.push(run);
  }
  return blocks;
}
