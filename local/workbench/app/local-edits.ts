import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import {
  CanceledError,
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/presets";
import { typedText } from "./cell-data.ts";
import type { Grid } from "./grid.ts";
import { type Block, blocksOf, type CellText } from "./rectangles.ts";

/** Runs before and instead of everything that the grid itself would make of typed text. */
const FIRST = 10_000;

interface SetValues {
  subUnitId: string;
  cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

/** Tells what a person puts into cells, whatever way: typing, choosing, filling, emptying. */
export function watchEdits(grid: Grid, changed: (blocks: readonly Block[]) => void): void {
  grid.whenShown(() => keepTextAsTyped(grid));
  let waiting: CellText[] = [];
  grid.commands.onCommandExecuted(({ id, params }, options) => {
    if (id !== "sheet.mutation.set-range-values" || options?.ours) return;
    const { subUnitId, cellValue } = params as SetValues;
    const cells = textsIn(Number(subUnitId), cellValue ?? {});
    if (cells.length === 0) return;
    if (waiting.length === 0)
      queueMicrotask(() => {
        const all = waiting;
        waiting = [];
        changed(blocksOf(all));
      });
    waiting.push(...cells);
  });
}

/** The grid would make numbers and dates of its own of what is typed; the server reads it instead. */
function keepTextAsTyped(grid: Grid): void {
  const { writeCellInterceptor } = grid.injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (value) => value && { v: typed(value), t: CellValueType.STRING, p: null, f: null, si: null },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler(value, { subUnitId, row, col }, next) {
      const cell = grid.cellAt({ sheetId: Number(subUnitId), row: row + 1, column: col + 1 });
      const text = typedText(cell);
      return next(text === "" || !value ? value : { ...value, v: text, t: CellValueType.STRING });
    },
  });
}

function typed({ v, t, f, p }: ICellData): string {
  if (p?.body) return plainText(p.body.dataStream);
  if (f) return String(f);
  const text = v === null || v === undefined ? "" : String(v);
  // The grid takes away the apostrophe that keeps a text from being read.
  return t === CellValueType.FORCE_STRING ? `'${text}` : text;
}

/** Text with line breaks as the server has them. */
function plainText(stream: string): string {
  return stream.replace(/\r?\n$/, "").replace(/\r\n?/g, "\n");
}

function textsIn(sheetId: number, matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>): CellText[] {
  return Object.entries(matrix).flatMap(([row, line]) =>
    Object.entries<Nullable<ICellData>>(line ?? {}).flatMap(([column, cell]) => {
      // Where only the look changes there is nothing to pass on.
      if (cell && !("v" in cell) && !("p" in cell) && !("f" in cell)) return [];
      const text = cell ? typed(cell) : "";
      return [{ sheetId, row: Number(row) + 1, column: Number(column) + 1, text }];
    }),
  );
}

/** Keeps the grid from doing what the workbook here cannot hold. */
export function allowOnly(grid: Grid, isAllowed: (id: string, params: unknown) => boolean): void {
  grid.commands.beforeCommandExecuted(({ id, params }, options) => {
    if (!options?.ours && !isAllowed(id, params)) throw new CanceledError();
  });
}
