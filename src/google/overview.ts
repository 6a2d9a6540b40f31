import type { OverviewPort, OverviewTab, PlacedChart } from "../app/ports/overview.ts";
import { withSeparator } from "../core/formula-separators.ts";
import { rectangles } from "../core/schema/write.ts";
import { OVERVIEW_TITLE } from "../partnership/overview/overview.ts";
import type { PlacedCell } from "../partnership/overview/overview-cells.ts";
import { cellFromSheet } from "./cells.ts";
import { dressOverview } from "./dress-overview.ts";
import { chartOn } from "./overview-chart.ts";

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab in the workbook that the script is bound to. */
export function overviewTab(): OverviewPort {
  const spreadsheet = SpreadsheetApp.getActive();
  let found: Tab | null | undefined;
  const tab = () => {
    found ??= spreadsheet.getSheetByName(OVERVIEW_TITLE);
    return found;
  };
  const there = () => {
    const present = tab();
    if (present === null) throw new Error("the tab is not made yet");
    return present;
  };
  return {
    read() {
      const present = tab();
      return present === null ? undefined : readOverview(present, spreadsheet.getSpreadsheetTimeZone());
    },
    make() {
      found = spreadsheet.insertSheet(OVERVIEW_TITLE, 0);
    },
    write: (cells) => writeCells(there(), cells),
    dress(cells, names) {
      const source = names === undefined ? null : spreadsheet.getSheetByName(names.title);
      dressOverview(
        there(),
        cells,
        source === null || names === undefined ? undefined : { ...names, tab: source },
      );
    },
    chart(charts) {
      for (const chart of charts) placeChart(there(), chart);
    },
  };
}

function readOverview(tab: Tab, timeZone: string): OverviewTab {
  const used = tab.getDataRange();
  return {
    cells: used.getValues().map((row) => row.map((value) => cellFromSheet(value, timeZone))),
    formulas: used.getFormulas(),
    charts: tab.getCharts().map((chart) => ({
      title: titleOf(chart),
      ranges: chart.getRanges().map((range) => range.getA1Notation()),
    })),
  };
}

/** A Swedish sheet parts a formula's arguments by semicolons. */
function writeCells(tab: Tab, cells: readonly PlacedCell[]): void {
  const writes = rectangles(
    OVERVIEW_TITLE,
    cells.map(({ row, index, content = "" }) => ({
      row,
      index,
      value: content.startsWith("=") ? withSeparator(content, ";") : content,
    })),
  );
  const [lastRow, lastColumn] = [
    Math.max(1, ...cells.map(({ row }) => row)),
    Math.max(0, ...cells.map(({ index }) => index)) + 1,
  ];
  if (lastRow > tab.getMaxRows()) tab.insertRowsAfter(tab.getMaxRows(), lastRow - tab.getMaxRows());
  if (lastColumn > tab.getMaxColumns())
    tab.insertColumnsAfter(tab.getMaxColumns(), lastColumn - tab.getMaxColumns());
  for (const { row, index, values } of writes)
    tab
      .getRange(row, index + 1, values.length, values[0]?.length ?? 1)
      .setValues(values.map((line) => [...line]));
}

function placeChart(tab: Tab, chart: PlacedChart): void {
  const before = tab.getCharts().find((one) => titleOf(one) === chart.title);
  if (before === undefined) tab.insertChart(chartOn(tab, tab.newChart(), chart));
  else tab.updateChart(chartOn(tab, before.modify().clearRanges(), chart));
}

function titleOf(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): string {
  return String(chart.getOptions().get("title") ?? "");
}
