import { normalised } from "./cell.ts";
import type { Column } from "./column.ts";

/** Who fills a tab: people (with dropdowns that refuse wrong values), or only the program. */
export type Keeper = "people" | "program";

/** A tab as data: everything the program knows of it follows from this. */
export interface Sheet<C extends Columns = Columns> {
  /** Never changes: it is in ledgers and logs. */
  readonly id: string;
  /** The tab's name. */
  readonly title: string;
  /** What the tab is for, for the data model and the heading's note. */
  readonly about: string;
  readonly keeper: Keeper;
  /** Whether each row carries a hidden id. */
  readonly stamped: boolean;
  /** Whether people need not see the tab. */
  readonly hidden: boolean;
  readonly columns: C;
}

export type Columns = Readonly<Record<string, Column>>;

/** The type of a tab's row: one field a column, besides the row's stable `id` and its place in the sheet. */
export type RowOf<S> =
  S extends Sheet<infer C> ? RowFields & { readonly [K in keyof C]: ValueOf<C[K]> } : never;

export interface RowFields {
  /** Stamped by the program, never reused; empty until then. */
  readonly id: string;
  /** Sheet row, from 1. */
  readonly row: number;
}

/** The values of a row that does not stand in the sheet yet; what is left out stays empty. */
export type NewRow<S> =
  S extends Sheet<infer C> ? { readonly [K in keyof C]?: ValueOf<C[K]> | undefined } : never;

type ValueOf<C> = C extends Column<infer T, unknown> ? T : never;

/** Heading of the hidden column with the row's stable id. */
export const ID_HEADER = "Id";

/**
 * Defines a tab.
 *
 * @throws {Error} when two columns share a heading, present or former, as headings are compared: a fault in the definition, not in anyone's sheet.
 */
export function defineSheet<const C extends Columns>(definition: {
  id: string;
  title: string;
  about: string;
  keeper?: Keeper;
  stamped?: boolean;
  hidden?: boolean;
  columns: C;
}): Sheet<C> {
  const headers = Object.values(definition.columns).flatMap((column) => [column.header, ...column.formerly]);
  const reserved = definition.stamped === false ? [] : [ID_HEADER];
  const known = [...reserved, ...headers].map(normalised);
  const doubled = known.find((header, place) => known.indexOf(header) !== place);
  if (doubled !== undefined) throw new Error(`${definition.id}: two columns are called ${doubled}`);
  return { keeper: "people", stamped: true, hidden: false, ...definition };
}

/** The column that names a tab's rows, if it has one. */
export function nameColumn(sheet: Sheet): string | undefined {
  return Object.keys(sheet.columns).find((name) => sheet.columns[name]?.kind === "name");
}

/** The column with other names of a tab's rows, if it has one. */
export function aliasColumn(sheet: Sheet): string | undefined {
  return Object.keys(sheet.columns).find((name) => sheet.columns[name]?.kind === "aliases");
}
