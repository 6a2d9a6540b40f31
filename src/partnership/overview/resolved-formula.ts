import { columnLetters } from "../../core/schema/a1.ts";
import type { Layout } from "../../core/schema/layout.ts";
import { sheetList } from "../sheets/index.ts";
import type { PlacedSection } from "./placed-rows.ts";

/** What a formula's own names mean. */
export interface FormulaPlace {
  readonly row: number;
  readonly sections: readonly PlacedSection[];
  readonly layouts: ReadonlyMap<string, Layout>;
}

/** What a cell should hold. */
export interface ResolvedFormula {
  readonly content: string;
  /** Whether a column that it needs cannot be found, so that the content is a sentence. */
  readonly isLacking: boolean;
}

/** What a cell shows where it cannot be worked out. */
const NOT_COMPUTED = "Kan inte räknas. Kör Kontrollera arket.";

const COLUMN = /\{(\w+)\.(\w+)\}/g;
const CELL = /\[(\w*)(?:([.:^])([A-Z]+))?\]/g;

/**
 * The formula with the addresses that its names have now; one that cannot be worked out shows a sentence. Where a column is
 * missing or doubled in its tab, that sentence is all there is.
 */
export function resolvedFormula(formula: string, place: FormulaPlace): ResolvedFormula {
  let lacking = false;
  const columns = formula.replace(COLUMN, (_, sheet: string, column: string) => {
    const range = columnRange(sheet, column, place.layouts);
    lacking ||= range === undefined;
    return range ?? "";
  });
  if (lacking) return { content: NOT_COMPUTED, isLacking: true };
  const cells = columns.replace(CELL, (name: string, id: string, sign?: string, column = "B") => {
    if (sign === ":") return sectionRange(id, column, place.sections, name);
    if (sign === "^")
      return `${sectionRange(id, column, place.sections, name).split(":")[0]}:$${column}${place.row}`;
    const row = id === "" ? String(place.row) : `$${rowOf(id, place.sections, name)}`;
    return `$${column}${row}`;
  });
  const cannotFail = formula === "TODAY()" || !cells.includes("(");
  return {
    content: cannotFail ? `=${cells}` : `=IFERROR(${cells},"${NOT_COMPUTED}")`,
    isLacking: false,
  };
}

/** Everything below the heading of a column, however long the tab becomes. */
function columnRange(id: string, name: string, layouts: ReadonlyMap<string, Layout>): string | undefined {
  const sheet = sheetList.find((one) => one.id === id);
  if (sheet?.columns[name] === undefined) throw new Error(`no column ${id}.${name}`);
  const index = layouts.get(id)?.indexes.get(name);
  if (index === undefined) return undefined;
  const letters = columnLetters(index);
  return `${sheet.title}!$${letters}$2:$${letters}`;
}

function rowOf(id: string, sections: readonly PlacedSection[], name: string): number {
  const found = sections.flatMap(({ rows }) => rows).find((row) => row.id === id);
  if (found === undefined) throw new Error(`no row ${name}`);
  return found.row;
}

function sectionRange(id: string, column: string, sections: readonly PlacedSection[], name: string): string {
  const rows = sections.find(({ section }) => section.id === id)?.rows ?? [];
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (first === undefined || last === undefined) throw new Error(`no rows ${name}`);
  return `$${column}$${first.row}:$${column}$${last.row}`;
}
