import type { NewRow, Sheet } from "../../core/schema/sheet.ts";
import type { SheetId, sheets } from "../sheets/index.ts";

/**
 * What a command should change in the sheet, as data: it is shown before it is done, done in few calls, logged cell by cell and
 * can be undone. A plan never touches a cell that it does not name.
 */
export interface Plan {
  readonly changes: readonly PlannedChange[];
  readonly additions: readonly PlannedAddition[];
  /** What is done and why, one Swedish sentence each, for the preview and the answer. */
  readonly told: readonly string[];
}

/** New values for a row that stands in the sheet; columns not named stay as they are. */
export interface PlannedChange {
  readonly sheet: SheetId;
  /** Sheet row, from 1. */
  readonly row: number;
  readonly values: NewRow<Sheet>;
}

/** A row to add below all others. */
export interface PlannedAddition {
  readonly sheet: SheetId;
  readonly values: NewRow<Sheet>;
}

/** A plan, or why there is nothing that can be done. */
export type Planned =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** A change of a row, checked against its tab's columns. */
export function change<K extends SheetId>(
  sheet: K,
  { row }: { readonly row: number },
  values: NewRow<(typeof sheets)[K]>,
): PlannedChange {
  return { sheet, row, values: values as NewRow<Sheet> };
}

/** A new row, checked against its tab's columns. */
export function addition<K extends SheetId>(sheet: K, values: NewRow<(typeof sheets)[K]>): PlannedAddition {
  return { sheet, values: values as NewRow<Sheet> };
}

/** A plan of these parts. */
export function planned(
  told: readonly string[],
  ...parts: readonly (PlannedChange | PlannedAddition)[]
): Planned {
  const plan = {
    changes: parts.filter((part): part is PlannedChange => "row" in part),
    additions: parts.filter((part): part is PlannedAddition => !("row" in part)),
    told,
  };
  return { ok: true, plan };
}

/** Nothing can be done, for these reasons. */
export function impossible(...reasons: readonly string[]): Planned {
  return { ok: false, reasons };
}
