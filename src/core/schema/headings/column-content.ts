import { type Cell, cellText, isEmpty, normalised } from "../cell.ts";
import type { Column, ColumnKind } from "../column.ts";
import { readCell } from "../read.ts";
import type { KnownNames } from "./known-names.ts";

/** What the cells of a column say of its being the defined one. */
export interface ContentJudgement {
  /** Whether so many cells cannot be read as the definition wants that it is another column. */
  readonly contradicts: boolean;
  /** From 0, nothing, to 1: what stands there hardly stands in any other column. */
  readonly proof: number;
}

/** How much it proves that a cell reads as the kind wants: free text proves nothing, a number little, a listed word much. */
const PROOF: Record<ColumnKind, number> = {
  choice: 1,
  reference: 1,
  references: 1,
  email: 0.9,
  code: 0.8,
  month: 0.6,
  date: 0.5,
  yesNo: 0.5,
  year: 0.5,
  link: 0.5,
  wholeNumber: 0.4,
  kronor: 0.4,
  name: 0,
  text: 0,
  longText: 0,
  lines: 0,
  aliases: 0,
};

/** Cells that are looked at; more prove no more, and a tab may have ten thousand. */
const MOST_CELLS = 500;
/** So many of the cells must read as the definition wants: a few mistakes are no other column. */
const LEAST_FIT = 0.8;
/** An id as the program stamps it; see the ids port. */
const STAMPED_ID = /^[0-9a-f]{12}-\d+$/;

/** Judges the cells below a heading by a column's definition. @param column `undefined` for the id column. */
export function judgeContent(
  cells: readonly Cell[],
  column: Column | undefined,
  sheet: string,
  known: KnownNames,
): ContentJudgement {
  const filled = cells.filter((cell) => !isEmpty(cell)).slice(0, MOST_CELLS);
  if (filled.length === 0) return { contradicts: false, proof: 0 };
  if (column === undefined) return judgeIds(filled);
  if (column.kind === "name") return judgeNames(filled, known.referredTo(sheet));
  const names = column.rule.kind === "names-of" ? known.of(column.rule.sheet) : undefined;
  if (names?.size === 0) return { contradicts: false, proof: 0 };
  const fitting = filled.filter((cell) => fits(cell, column, names)).length;
  const fit = fitting / filled.length;
  return { contradicts: fit < LEAST_FIT, proof: PROOF[column.kind] * fit * assurance(fitting) };
}

/** One cell can be chance, ten hardly. */
function assurance(cells: number): number {
  return cells / (cells + 1);
}

function fits(cell: Cell, column: Column, names: ReadonlySet<string> | undefined): boolean {
  const { problem, value } = readCell(column, cell);
  if (problem !== undefined && problem !== "date-in-text") return false;
  // A year or an amount has four digits too; a code is kept as text.
  if (column.kind === "code") return typeof cell === "string";
  if (names === undefined) return true;
  return (Array.isArray(value) ? (value as string[]) : [String(value)]).every((name) =>
    names.has(normalised(name)),
  );
}

/** Names are free text, but each is used once, and other rows use them. */
function judgeNames(filled: readonly Cell[], referred: ReadonlySet<string>): ContentJudgement {
  const names = textsOf(filled);
  const used = [...referred].filter((name) => names.has(name)).length;
  return {
    contradicts: names.size / filled.length < LEAST_FIT,
    proof: referred.size === 0 ? 0 : (used / referred.size) * assurance(used),
  };
}

/** Ids are texts without a space, each used once; those of the program have a form that nothing else has. */
function judgeIds(filled: readonly Cell[]): ContentJudgement {
  const ids = textsOf(filled);
  const stamped = [...ids].filter((id) => STAMPED_ID.test(id)).length;
  const isOne = (cell: Cell) => typeof cell === "string" && !/\s/.test(cell);
  return {
    contradicts: ids.size / filled.length < LEAST_FIT || !filled.every(isOne),
    proof: (stamped / ids.size) * assurance(stamped),
  };
}

function textsOf(cells: readonly Cell[]): ReadonlySet<string> {
  return new Set(cells.map((cell) => normalised(cellText(cell))));
}
