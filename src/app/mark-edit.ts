import type { Cell, Grid } from "../core/schema/cell.ts";
import { cellText, isEmpty, normalised } from "../core/schema/cell.ts";
import type { Column } from "../core/schema/column.ts";
import { namesOf } from "../core/schema/link.ts";
import type { Problem } from "../core/schema/problem.ts";
import { readCell, readSheet } from "../core/schema/read.ts";
import type { Sheet } from "../core/schema/sheet.ts";
import { quoted } from "../messages/lists.ts";
import { counted } from "../messages/numbers.ts";
import { problemSentence } from "../messages/problems.ts";
import { parseWhen } from "../partnership/questions/when.ts";
import { standardSettings } from "../partnership/settings.ts";
import { sheets, tabTitle } from "../partnership/sheets/index.ts";

/** One edit or paste, as the sheet tells of it. */
export interface Edit {
  readonly sheet: Sheet;
  /** First edited row, from 1. */
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
  /** What the cell held before; only known for a single typed cell. */
  readonly before: string | undefined;
  /** Whether one cell was typed, so that dropdowns have already refused what they refuse. */
  readonly typed: boolean;
  /** The edited columns from row 1 down to the last edited row. */
  readonly cells: Grid;
  /** Every cell of another tab; called at most once a tab. */
  other(sheet: Sheet): Grid | undefined;
}

/** What to do after an edit. */
export interface Marks {
  /** Notes for the edited cells from the first row that is no heading; `undefined` where no note need be written. */
  readonly notes: readonly (readonly string[])[] | undefined;
  /** First row of the notes, from 1. */
  readonly notesRow: number;
  /** One sentence to show, empty for none. */
  readonly toast: string;
}

/**
 * What an edited or pasted range should be marked with: a note at each cell that breaks its column's type.
 *
 * A typed cell that is right, and was right before, leads to nothing at all.
 */
export function marksFor(edit: Edit): Marks {
  const notesRow = Math.max(edit.row, 2);
  const columns = Array.from({ length: edit.columns }, (_, place) => columnAt(edit, place));
  const targets = new Map<string, ReadonlyMap<string, string> | undefined>();
  const notes: string[][] = [];
  for (let row = notesRow; row < edit.row + edit.rows; row++) {
    const cells = edit.cells[row - 1] ?? [];
    notes.push(
      columns.map((column, place) =>
        column === undefined ? "" : noteFor(edit, column, cells[place] ?? "", targets),
      ),
    );
  }
  const wrong = notes.flat().filter((note) => note !== "");
  if (wrong.length > 0) return { notes, notesRow, toast: toastFor(wrong) };
  return { notes: mayHaveMarks(edit, columns[0]) ? notes : undefined, notesRow, toast: lostHeading(edit) };
}

function columnAt(edit: Edit, place: number): Column | undefined {
  return columnWith(edit.sheet, cellText(edit.cells[0]?.[place] ?? ""));
}

/** The column with the heading, present or former. */
function columnWith(sheet: Sheet, heading: string): Column | undefined {
  const wanted = normalised(heading);
  return Object.values(sheet.columns).find(({ header, formerly }) =>
    [header, ...formerly].some((name) => normalised(name) === wanted),
  );
}

function noteFor(
  edit: Edit,
  column: Column,
  cell: Cell,
  targets: Map<string, ReadonlyMap<string, string> | undefined>,
): string {
  if (isEmpty(cell)) return "";
  const { problem, expected, value } = readCell(column, cell);
  const at = { sheet: edit.sheet.id, header: column.header, given: cell };
  if (problem !== undefined)
    return sentence({ ...at, code: problem, ...(expected === undefined ? {} : { expected }) });
  if (column === sheets.steps.columns.when && parseWhen(String(value), standardSettings()) === undefined) {
    return `${quoted(cellText(cell))} går inte att tolka som en tid. Skriv t.ex. Löpande, Maj 2020, Höst 2020 eller 2020-03-01.`;
  }
  if (edit.typed || column.rule.kind !== "names-of") return "";
  const target = column.rule.sheet;
  if (!targets.has(target)) targets.set(target, namesIn(edit, target));
  const names = targets.get(target);
  const lost = (Array.isArray(value) ? (value as string[]) : [String(value)]).find(
    (name) => names?.has(normalised(name)) === false,
  );
  return lost === undefined
    ? ""
    : sentence({ ...at, given: lost, code: "dangling-reference", expected: target });
}

function namesIn(edit: Edit, id: string): ReadonlyMap<string, string> | undefined {
  const sheet = Object.values(sheets).find((candidate) => candidate.id === id) as Sheet | undefined;
  const grid = sheet === undefined ? undefined : edit.other(sheet);
  return sheet === undefined || grid === undefined ? undefined : namesOf(readSheet(sheet, grid), []);
}

function sentence(problem: Problem): string {
  const { message, action } = problemSentence(problem, tabTitle);
  return `${message} ${action}`;
}

/** Whether the edited cells may carry marks from before: a paste may, a typed cell only where its old text was wrong. */
function mayHaveMarks(edit: Edit, column: Column | undefined): boolean {
  if (!edit.typed) return edit.row + edit.rows > 2;
  if (edit.row < 2 || column === undefined || edit.before === undefined) return false;
  // The platform tells an old date or number as a serial number in text.
  const before: Cell =
    /^-?\d+(\.\d+)?$/.test(edit.before) && column.format !== "@" ? Number(edit.before) : edit.before;
  if (column.kind === "date" && typeof before === "number") return false;
  return noteFor(edit, column, before, new Map()) !== "";
}

function toastFor(wrong: readonly string[]): string {
  if (wrong.length === 1) return wrong[0] ?? "";
  return `${counted(wrong.length, "cell", "celler")} behöver rättas; varje cell har en anteckning om vad som är fel.`;
}

function lostHeading(edit: Edit): string {
  if (edit.row !== 1 || !edit.typed || edit.before === undefined) return "";
  const known = columnWith(edit.sheet, edit.before);
  if (known === undefined || columnWith(edit.sheet, cellText(edit.cells[0]?.[0] ?? "")) === known) return "";
  return `Rubriken ${quoted(known.header)} behövs för att programmet ska hitta kolumnen. Skriv tillbaka den, eller ångra med Ctrl+Z.`;
}
