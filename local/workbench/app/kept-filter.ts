import type { IAutoFilter } from "@univerjs/preset-sheets-filter";
import type { CellView } from "../grid/grid-view.ts";
import { shownText } from "./cell-data.ts";

type Cells = readonly (readonly CellView[])[];

/**
 * A tab's filter for the same tab shown anew, with what is hidden worked out again; undefined where its columns are
 * others now. A filter that went down to the last row still does.
 */
export function keptFilter(filter: IAutoFilter, before: Cells, after: Cells): IAutoFilter | undefined {
  const { ref, filterColumns = [] } = filter;
  const { startRow, startColumn, endRow, endColumn } = ref;
  const headings = (cells: Cells) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, index) =>
      shownText(cells[startRow]?.[startColumn + index] ?? null),
    );
  if (headings(before).join("\n") !== headings(after).join("\n")) return undefined;
  const last = Math.max(startRow + 1, endRow + after.length - before.length);
  return { ref: { ...ref, endRow: last }, filterColumns };
}
