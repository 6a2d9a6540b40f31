import { columnIndex } from "../../core/schema/a1.ts";
import type { Layout } from "../../core/schema/layout.ts";
import { OVERVIEW_TITLE, type OverviewFormat } from "./overview.ts";
import type { PlacedSection } from "./placed-rows.ts";
import { resolvedFormula } from "./resolved-formula.ts";

/** What a cell of the tab should hold. */
export interface PlacedCell {
  readonly row: number;
  /** Zero-based. */
  readonly index: number;
  readonly role: "title" | "section" | "heading" | "label" | "value" | "note" | "choice";
  readonly format: OverviewFormat;
  /** A text, or a formula with `=`; `undefined` where people write. */
  readonly content: string | undefined;
  /** Whether the formula needs a column that cannot be found now. */
  readonly isLacking?: boolean;
}

/** The first column that is hidden: figures that only other cells of the tab use. */
export const FIRST_HIDDEN = columnIndex("K");

/** What stands in every cell of the tab, with formulas that fit where the columns of the other tabs stand. */
export function overviewCells(
  layouts: ReadonlyMap<string, Layout>,
  sections: readonly PlacedSection[],
): readonly PlacedCell[] {
  const title: PlacedCell = { row: 1, index: 0, role: "title", format: "words", content: OVERVIEW_TITLE };
  return [
    title,
    ...sections.flatMap(({ section, top, rows }) => [
      { row: top, index: 0, role: "section" as const, format: "words" as const, content: section.title },
      ...section.headings.map((heading, place) => ({
        row: top,
        index: place + 1,
        role: "heading" as const,
        format: "words" as const,
        content: heading,
      })),
      ...rows.flatMap(({ row, cells }) =>
        Object.entries(cells).map(([column, cell]): PlacedCell => {
          const index = columnIndex(column);
          if ("names" in cell) return { row, index, role: "choice", format: "words", content: undefined };
          const role = index === 0 ? "label" : "text" in cell ? "note" : "value";
          if ("text" in cell) return { row, index, role, format: "words", content: cell.text };
          const resolved = resolvedFormula(cell.formula, { row, sections, layouts });
          return { row, index, role, format: cell.format, ...resolved };
        }),
      ),
    ]),
  ];
}
