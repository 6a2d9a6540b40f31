import { columnIndex, columnLetters } from "../../src/core/schema/a1.ts";
import { type Reference, referenceText, withReferences } from "./formula-references.ts";
import { type LineChange, lineAfter, referenceAfter } from "./line-change.ts";
import { isFormula } from "./sheet-cells.ts";
import type { SheetState, WorkbookState } from "./workbook-state.ts";

/** Lets every formula go on naming a tab that has got another name. */
export function renameReferences(state: WorkbookState, from: string, to: string): void {
  rewriteFormulas(state, (reference) =>
    referenceText(reference.tab === from ? { ...reference, tab: to } : reference),
  );
}

/** Lets every formula go on naming the cells that it named, after rows or columns of a tab have been inserted, deleted or moved. */
export function moveReferences(
  state: WorkbookState,
  changed: SheetState,
  axis: "rows" | "columns",
  change: LineChange,
): void {
  rewriteFormulas(state, (reference, sheet) => {
    const isThere = reference.tab === undefined ? sheet === changed : reference.tab === changed.name;
    return isThere ? movedText(reference, axis, change) : referenceText(reference);
  });
}

function rewriteFormulas(
  state: WorkbookState,
  rewrite: (reference: Reference, sheet: SheetState) => string,
): void {
  for (const sheet of state.sheets) {
    if (!sheet.rows.some((row) => row.some(isFormula))) continue;
    sheet.rows = sheet.rows.map((row) =>
      row.some(isFormula)
        ? row.map((cell) => {
            if (!isFormula(cell)) return cell;
            const formula = withReferences(cell.formula, (reference) => rewrite(reference, sheet));
            return formula === cell.formula ? cell : { ...cell, formula };
          })
        : row,
    );
  }
}

function movedText(reference: Reference, axis: "rows" | "columns", change: LineChange): string {
  const { left, right, top, bottom } = reference;
  if (axis === "columns") {
    const span = referenceAfter(change, [columnIndex(left) + 1, columnIndex(right) + 1]);
    if (span === null) return "#REF!";
    return referenceText({
      ...reference,
      left: columnLetters(span[0] - 1),
      right: columnLetters(span[1] - 1),
    });
  }
  if (bottom === undefined) return referenceText({ ...reference, top: lineAfter(change, top) ?? top });
  const span = referenceAfter(change, [top, bottom]);
  return span === null ? "#REF!" : referenceText({ ...reference, top: span[0], bottom: span[1] });
}
