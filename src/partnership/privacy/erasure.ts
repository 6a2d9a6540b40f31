import type { Cell } from "../../core/schema/cell.ts";
import type { Person } from "../sheets/people.ts";

/** A cell of any tab, and what it is to hold. */
export interface ErasedCell {
  readonly title: string;
  readonly row: number;
  /** Zero-based. */
  readonly index: number;
  /** A formula is written back as it was, so that it is worked out anew. */
  readonly value: Cell | { readonly formula: string };
  /** Whether the column is people's own: a dropdown of theirs must give way. */
  readonly own: boolean;
  /** Whether the cell names its row; such cells are written first, as dropdowns refuse names that stand nowhere. */
  readonly names: boolean;
}

/** The note that a cell is to have; none where the text is empty. */
export interface ErasedNote {
  readonly title: string;
  readonly row: number;
  readonly index: number;
  readonly text: string;
}

/** Why people must look at a place themselves. */
export type DoubtKind = "similar" | "own-column" | "tab-title" | "templates";

/** A place that the program leaves as it is, as only people can tell whether it is about the person. */
export interface Doubt {
  readonly title: string;
  /** 0 where the tab as a whole is meant. */
  readonly row: number;
  readonly index: number;
  readonly heading: string;
  readonly kind: DoubtKind;
}

/** How many texts are replaced or emptied in one column. */
export interface ErasedCount {
  readonly title: string;
  readonly heading: string;
  readonly number: number;
}

/** Everything that an erasing changes in the workbook, and what it leaves for people to decide. */
export interface ErasurePlan {
  readonly cells: readonly ErasedCell[];
  readonly notes: readonly ErasedNote[];
  readonly counts: readonly ErasedCount[];
  readonly doubts: readonly Doubt[];
}

/** What an erasing is carried out with. */
export interface ErasureAsked {
  readonly person: Person;
  readonly pseudonym: string;
  /** What *Källa* says afterwards on the person's row. */
  readonly source: string;
}
