import type { OverviewNames } from "../app/ports/overview.ts";
import { columnLetters } from "../core/schema/a1.ts";
import type { OverviewFormat } from "../partnership/overview/overview.ts";
import { FIRST_HIDDEN, type PlacedCell } from "../partnership/overview/overview-cells.ts";
import { PROTECTED, warn } from "./protections.ts";

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

const WIDTHS = [260, 250, 280, 160, 150, 130, 120, 160, 90] as const;
const WRAPPED_COLUMNS = [1, 3] as const;
const SECTION = { background: "#1f4e5f", text: "#ffffff" } as const;
/** Where people choose. Beside it stands what to do: the colour is not all that tells. */
const CHOICE_BACKGROUND = "#fff4d6";

const FORMATS: Readonly<Record<OverviewFormat, string>> = {
  words: "General",
  day: "yyyy-mm-dd",
  count: "#,##0",
  year: "0",
  kronor: '#,##0" kr"',
};

/** Gives the tab its look. Calls are as many as the sections and the columns, whatever the number of rows. */
export function dressOverview(
  tab: Tab,
  cells: readonly PlacedCell[],
  names: (OverviewNames & { readonly tab: Tab }) | undefined,
): void {
  const last = Math.max(...cells.map(({ row }) => row));
  const width = Math.max(...cells.map(({ index }) => index)) + 1;
  const all = tab.getRange(1, 1, last, WIDTHS.length);
  all.setVerticalAlignment("top").setHorizontalAlignment("left");
  for (const column of WRAPPED_COLUMNS) tab.getRange(1, column, last, 1).setWrap(true);
  // Sentences beside a figure go on over the empty cells to the right.
  for (const { row, index } of cells.filter(({ role }) => role === "note"))
    tab.getRange(row, index + 1).setWrap(false);
  for (const run of formatRuns(cells))
    tab.getRange(run.row, run.index + 1, run.rows, 1).setNumberFormat(FORMATS[run.format]);
  tab.getRange(1, 1).setFontWeight("bold").setFontSize(16);
  for (const { row } of cells.filter(({ role }) => role === "section")) {
    tab
      .getRange(row, 1, 1, WIDTHS.length)
      .setFontWeight("bold")
      .setBackground(SECTION.background)
      .setFontColor(SECTION.text);
  }
  for (const [place, pixels] of WIDTHS.entries()) tab.setColumnWidth(place + 1, pixels);
  tab.hideColumns(FIRST_HIDDEN + 1, width - FIRST_HIDDEN);
  tab.setFrozenRows(1);
  for (const { row, index } of cells.filter(({ role }) => role === "choice")) {
    const choice = tab.getRange(row, index + 1).setBackground(CHOICE_BACKGROUND);
    if (names !== undefined) choice.setDataValidation(agreementNames(names));
    guardFormulas(tab, row + 1, last, width);
  }
}

/** Cells below each other with the same format; none for texts, which need none. */
function formatRuns(cells: readonly PlacedCell[]) {
  const runs: { row: number; index: number; rows: number; format: OverviewFormat }[] = [];
  const sorted = cells
    .filter(({ format }) => format !== "words")
    .sort((a, b) => a.index - b.index || a.row - b.row);
  for (const { row, index, format } of sorted) {
    const run = runs[runs.length - 1];
    const isNext = run?.index === index && run.format === format && run.row + run.rows === row;
    if (run !== undefined && isNext) run.rows += 1;
    else runs.push({ row, index, rows: 1, format });
  }
  return runs;
}

function agreementNames({ tab, index }: OverviewNames & { readonly tab: Tab }) {
  const letters = columnLetters(index);
  return SpreadsheetApp.newDataValidation()
    .requireValueInRange(tab.getRange(`${letters}2:${letters}`), true)
    .setHelpText(`Välj ett namn ur fliken ”${tab.getName()}”.`)
    .setAllowInvalid(false)
    .build();
}

/** Warns before a formula is written over; the choice above them is people's. */
function guardFormulas(tab: Tab, first: number, last: number, width: number): void {
  for (const protection of tab.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (protection.getDescription() === PROTECTED.formulas) protection.remove();
  }
  warn(tab.getRange(first, 1, last - first + 1, width).protect(), PROTECTED.formulas);
}
