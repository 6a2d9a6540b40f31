import { overviewSections } from "./index.ts";
import type { OverviewRoom, OverviewRow, OverviewSection } from "./overview.ts";

/** A section with the place of its rows in the tab. */
export interface PlacedSection {
  readonly section: OverviewSection;
  /** Row of its heading. */
  readonly top: number;
  readonly rows: readonly (OverviewRow & { readonly row: number })[];
}

/**
 * Row 1 says what the tab is; the sections follow, an empty row before each.
 *
 * @param where Where a row stands, if not where it is made.
 */
export function placedSections(
  room: OverviewRoom,
  where: (row: number) => number = (row) => row,
): readonly PlacedSection[] {
  let top = 3;
  return overviewSections.map((section) => {
    const rows = section.rows(room).map((row, place) => ({ ...row, row: where(top + 1 + place) }));
    const placed = { section, top: where(top), rows };
    top += rows.length + 2;
    return placed;
  });
}
