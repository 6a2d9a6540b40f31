import type { Grid } from "../../core/schema/cell.ts";
import type { OverviewChart } from "../../partnership/overview/charts.ts";
import type { PlacedCell } from "../../partnership/overview/overview-cells.ts";

/** The tab *Översikt*. */
export interface OverviewPort {
  /** What stands in it, in two reads and one of its charts; `undefined` where it is missing. */
  read(): OverviewTab | undefined;
  /** Makes it the first tab. */
  make(): void;
  /** Writes cells, one write for each rectangle. */
  write(cells: readonly PlacedCell[]): void;
  /** Gives the cells their look and formats, the choice its dropdown, and hides what only formulas use. */
  dress(cells: readonly PlacedCell[], names: OverviewNames | undefined): void;
  /** Puts the charts there; one with the same title is given its ranges anew. */
  chart(charts: readonly PlacedChart[]): void;
}

/** What stands in the tab. */
export interface OverviewTab {
  /** What the cells show. */
  readonly cells: Grid;
  /** Empty where there is none. */
  readonly formulas: readonly (readonly string[])[];
  readonly charts: readonly { readonly title: string; readonly ranges: readonly string[] }[];
}

/** Where the names stand that the choice offers. */
export interface OverviewNames {
  readonly title: string;
  /** Zero-based column. */
  readonly index: number;
}

/** A chart with its ranges, as `A5:A11`; the first is of the labels, and each begins with the heading. */
export interface PlacedChart extends OverviewChart {
  readonly ranges: readonly string[];
  /** Row of its upper edge. */
  readonly row: number;
}
