import { rectangles } from "../../core/schema/write.ts";
import type { ErasedCell, ErasedNote } from "../../partnership/privacy/erasure.ts";
import type { Rewrite } from "../ports/workbook.ts";

/** The fewest rectangles that make the changes: cells that give rows their names first, then the rest, then the notes. */
export function rewritesFor(cells: readonly ErasedCell[], notes: readonly ErasedNote[]): readonly Rewrite[] {
  return [
    ...rectanglesOf(
      cells.filter(({ names }) => names),
      "cells",
      false,
    ),
    ...rectanglesOf(
      cells.filter(({ names, own }) => !names && !own),
      "cells",
      false,
    ),
    ...rectanglesOf(
      cells.filter(({ names, own }) => !names && own),
      "cells",
      true,
    ),
    ...rectanglesOf(
      notes.map(({ text, ...place }) => ({ ...place, value: text })),
      "notes",
      false,
    ),
  ];
}

function rectanglesOf(
  cells: readonly Pick<ErasedCell, "title" | "row" | "index" | "value">[],
  what: Rewrite["what"],
  loosen: boolean,
): readonly Rewrite[] {
  const titles = [...new Set(cells.map(({ title }) => title))];
  return titles.flatMap((title) =>
    rectangles(
      title,
      cells.filter((cell) => cell.title === title),
    ).map(({ row, index, values }) => ({ title, row, index, values, what, loosen })),
  );
}
