import type { WornColumn, WornTab } from "../ports/tab-shape.ts";
import type { HeadingChange } from "./heading-plan.ts";

/** The tabs to mend; a heading that is written back gets its look too, as whatever took its place may have brought another. */
export function dressedHeadings(
  worn: readonly WornTab[],
  headings: readonly HeadingChange[],
): readonly WornTab[] {
  return worn
    .map((tab): WornTab => {
      const places = headings.filter(({ sheet }) => sheet === tab.shape.sheet.id).map(({ index }) => index);
      const others = tab.columns.filter(({ index }) => !places.includes(index));
      const written = tab.shape.columns
        .filter(({ index }) => places.includes(index))
        .map((placed): WornColumn => {
          const lost = tab.columns.find(({ index }) => index === placed.index)?.lost ?? [];
          return { ...placed, lost: [...new Set(["heading" as const, ...lost])] };
        });
      return { ...tab, columns: [...others, ...written] };
    })
    .filter(({ columns, unprotected }) => columns.length > 0 || unprotected);
}
