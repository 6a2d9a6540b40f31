/** Rows of cells as text with tabs between, quoted as spreadsheets do when a cell holds a tab, a line break or begins with a quote. */
export function tsvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quotedCell).join("\t")}\n`).join("");
}

/** Reads text with tabs between the cells; the end of the last line makes no row. */
export function tsvRows(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < source.length; ) {
    const { cell, end } = source[at] === '"' ? quotedAt(source, at) : plainAt(source, at);
    row.push(cell);
    const separator = source[end];
    if (separator === "\t" && end + 1 === source.length) row.push("");
    if (separator !== "\t") {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function quotedCell(cell: string): string {
  return /[\t\n\r]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function plainAt(source: string, start: number): { cell: string; end: number } {
  let end = start;
  while (end < source.length && source[end] !== "\t" && source[end] !== "\n") end++;
  return { cell: source.slice(start, end), end };
}

/** A quoted cell ends at a quote that no second one follows; without such an end the quote was just a character. */
function quotedAt(source: string, start: number): { cell: string; end: number } {
  for (let end = start + 1; end < source.length; end++) {
    if (source[end] !== '"') continue;
    if (source[end + 1] === '"') {
      end++;
      continue;
    }
    const next = source[end + 1];
    if (next !== undefined && next !== "\t" && next !== "\n") break;
    return { cell: source.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
  }
  return plainAt(source, start);
}
