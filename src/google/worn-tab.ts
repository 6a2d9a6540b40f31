import { headingNote } from "../app/heading-note.ts";
import type { ColumnPart, PlacedColumn, TabShape, WornTab } from "../app/ports/tab-shape.ts";
import type { Column } from "../core/schema/column.ts";
import { columnRule } from "./column-rule.ts";
import { PROTECTED } from "./protections.ts";
import { ruleDescriber } from "./rule-describer.ts";

type Tab = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A tab as it stands: formats and rules by row and column, notes of the first row, where its protections lie. */
interface Dress {
  readonly formats: readonly (readonly string[])[];
  readonly rules: readonly (readonly (Rule | null)[])[];
  readonly notes: readonly string[];
  /** The last row with anything in it, from 1. */
  readonly lastRow: number;
  /** Descriptions and ranges of the range protections. */
  readonly warned: readonly { readonly about: string; readonly range: Range }[];
}

/** Looks for what a tab's columns have lost of all that they were given: five reads, whatever the number of rows. */
export function wornTab(tab: Tab, shape: TabShape, find: (sheet: string) => Tab | null): WornTab {
  const width = Math.max(...shape.columns.map(({ index }) => index)) + 1;
  const cells = tab.getRange(1, 1, tab.getMaxRows(), width);
  const ranged = tab.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  const whole = tab.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  const dress: Dress = {
    formats: cells.getNumberFormats(),
    rules: cells.getDataValidations(),
    lastRow: tab.getLastRow(),
    notes: tab.getRange(1, 1, 1, width).getNotes()[0] ?? [],
    warned: ranged.map((protection) => ({
      about: protection.getDescription(),
      range: protection.getRange(),
    })),
  };
  const described = ruleDescriber();
  const columns = shape.columns.map((placed) => ({
    ...placed,
    lost: [
      ...lostAtHeading(placed, dress),
      ...lostBelow(placed, shape, dress, find, described),
      ...(placed.column === undefined ? lostOfIds(tab, placed, shape, dress) : []),
    ],
  }));
  const headings = dress.warned.filter(({ about }) => about === PROTECTED.headings);
  return {
    shape,
    columns: columns.filter(({ lost }) => lost.length > 0),
    unprotected:
      shape.sheet.keeper === "program"
        ? whole.length === 0
        : !shape.columns.every(({ index }) => headings.some(({ range }) => covers(range, 1, index))),
    locked:
      whole.some((protection) => shutsOut(protection)) ||
      ranged.some(
        (protection, at) => shutsOut(protection) && touches(dress.warned[at]?.range, shape.columns),
      ),
  };
}

function lostAtHeading({ index, column }: PlacedColumn, dress: Dress): readonly ColumnPart[] {
  const note = headingNote(column);
  const isPlain = dress.formats[0]?.[index] === "@" && dress.rules[0]?.[index] === null;
  return [
    ...(isPlain ? [] : ["heading" as const]),
    // A heading without a text of its own may carry a person's note.
    ...(note === "" || dress.notes[index] === note ? [] : ["note" as const]),
  ];
}

function lostBelow(
  { index, column, keptFormats = [] }: PlacedColumn,
  { sheet, nameIndexes }: TabShape,
  dress: Dress,
  find: (sheet: string) => Tab | null,
  described: (rule: Rule) => string,
): readonly ColumnPart[] {
  const format = column?.format ?? "@";
  const kept = new Set(keptFormats);
  const hasFormat = dress.formats.every((row, at) => at === 0 || row[index] === format || kept.has(at + 1));
  const wanted =
    column === undefined || sheet.keeper === "program" ? null : columnRule(column, nameIndexes, find);
  const cannotTell = column !== undefined && wanted === undefined && offersNames(column);
  const text = wanted == null ? "" : described(wanted);
  const hasRule = dress.rules.every((row, at) => {
    const rule = row[index] ?? null;
    if (at === 0) return true;
    if (rule === null || text === "") return (rule === null) === (text === "");
    // Each question to a rule is a call, and below the last row there may be a thousand of them.
    return at >= dress.lastRow || described(rule) === text;
  });
  return [...(hasFormat ? [] : ["format" as const]), ...(hasRule || cannotTell ? [] : ["rule" as const])];
}

/** A tab that only the program writes is protected as a whole. */
function lostOfIds(
  tab: Tab,
  { index }: PlacedColumn,
  { sheet }: TabShape,
  { warned }: Dress,
): readonly ColumnPart[] {
  const isWarned =
    sheet.keeper === "program" ||
    warned.some(({ about, range }) => about === PROTECTED.ids && covers(range, 2, index));
  return [
    ...(tab.isColumnHiddenByUser(index + 1) ? [] : ["hiding" as const]),
    ...(isWarned ? [] : ["protection" as const]),
  ];
}

/** Whether the column should have a dropdown with names of another tab. */
function offersNames({ rule }: Column): boolean {
  return rule.kind === "names-of" && !rule.several;
}

function covers(range: Range, row: number, index: number): boolean {
  const inRows = range.getRow() <= row && row <= range.getLastRow();
  return inRows && range.getColumn() <= index + 1 && index + 1 <= range.getLastColumn();
}

function shutsOut(protection: GoogleAppsScript.Spreadsheet.Protection): boolean {
  return !protection.isWarningOnly() && !protection.canEdit();
}

function touches(range: Range | undefined, columns: readonly PlacedColumn[]): boolean {
  return columns.some(
    ({ index }) =>
      range !== undefined && range.getColumn() <= index + 1 && index + 1 <= range.getLastColumn(),
  );
}
