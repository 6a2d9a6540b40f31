const INNERMOST_TABLE = /<w:tbl>(?:(?!<w:tbl>)[\s\S])*?<\/w:tbl>/g;
const GRID = /<w:tblGrid>[\s\S]*?<\/w:tblGrid>/;
const GRID_COLUMN = /<w:gridCol [^>]*w:w="(\d+)"/g;
const ROW = /<w:tr[ >][\s\S]*?<\/w:tr>/;
const CELL = /<w:tc>[\s\S]*?<\/w:tc>/g;
const CELL_WIDTH = /(<w:tcW [^>]*w:w=")(\d+)(")/;

/**
 * Gives tables whose cells were repeated sideways, by `{-w:tc …}`, columns for all of them: cells of one width share the
 * room that the template's columns of that width have. Other tables stay as they are.
 *
 * @param xml A document part, filled in.
 */
export function fitTableGrids(xml: string): string {
  return xml.replace(INNERMOST_TABLE, fitTableGrid);
}

function fitTableGrid(table: string): string {
  const columns = [...table.matchAll(GRID_COLUMN)].map((match) => Number(match[1]));
  const cells = ROW.exec(table)?.[0].match(CELL) ?? [];
  if (
    cells.length === columns.length ||
    cells.length === 0 ||
    /<w:(gridSpan|gridBefore|gridAfter) /.test(table)
  )
    return table;
  const widths = cells.map((cell) => Number(CELL_WIDTH.exec(cell)?.[2] ?? 0));
  const whole = columns.reduce((sum, width) => sum + width, 0);
  const fitted = (width: number) => {
    const having = (all: readonly number[]) => all.filter((other) => other === width).length;
    const [room, sharers] = [width * having(columns), having(widths)];
    return Math.floor(room > 0 && sharers > 0 ? room / sharers : whole / cells.length);
  };
  const grid = widths.map((width) => `<w:gridCol w:w="${fitted(width)}"/>`).join("");
  return table
    .replace(GRID, `<w:tblGrid>${grid}</w:tblGrid>`)
    .replace(new RegExp(CELL_WIDTH, "g"), (_, start, width, end) => `${start}${fitted(Number(width))}${end}`);
}
