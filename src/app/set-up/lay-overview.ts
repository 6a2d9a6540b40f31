import { comparableFormula } from "../../core/formula-separators.ts";
import { cellText, isErrorValue } from "../../core/schema/cell.ts";
import { chartRanges } from "../../partnership/overview/chart-ranges.ts";
import { overviewCharts } from "../../partnership/overview/charts.ts";
import { overviewCells, type PlacedCell } from "../../partnership/overview/overview-cells.ts";
import { placedSections } from "../../partnership/overview/placed-rows.ts";
import { overviewRoom } from "../../partnership/overview/room.ts";
import { rowsAsTheyStand } from "../../partnership/overview/rows-as-they-stand.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import { agreements } from "../../partnership/sheets/agreements.ts";
import type { OverviewPort, OverviewTab, PlacedChart } from "../ports/overview.ts";

/** Rows between the upper edges of two charts. */
const CHART_ROWS = 13;
const FIRST_CHART_ROW = 3;

/** What was done to *Översikt*. */
export type OverviewDone = "made" | "mended" | "nothing";

/**
 * Makes *Översikt* where it is missing, and puts back what in it is not as it should be: formulas follow the columns of the other
 * tabs, and a chart or a label that is gone comes back. Cells that the program has no use for are people's own.
 */
export function layOverview(port: OverviewPort, read: ReadWorkbook): OverviewDone {
  const present = port.read();
  const room = overviewRoom(rowsOf(read, "parties"), rowsOf(read, "activities"));
  const layouts = new Map([...read.readings].map(([id, { layout }]) => [id, layout]));
  const sections = placedSections(
    room,
    present === undefined ? undefined : rowsAsTheyStand(present.cells, room),
  );
  const cells = overviewCells(layouts, sections);
  const charts = overviewCharts.map(
    (chart, place): PlacedChart => ({
      ...chart,
      ranges: chartRanges(chart, sections),
      row: FIRST_CHART_ROW + place * CHART_ROWS,
    }),
  );
  if (present === undefined) port.make();
  const wrong = cells.filter((cell) => !holds(present, cell));
  const lacking = charts.filter(
    ({ title, ranges }) =>
      present?.charts.some((one) => one.title === title && one.ranges.join() === ranges.join()) !== true,
  );
  if (wrong.length === 0 && lacking.length === 0) return "nothing";
  port.write(present === undefined ? withoutHoles(cells) : wrong);
  // What has grown has no look yet, and one that was made long ago may have lost it.
  const index = readingOf(read.readings, "agreements").layout.indexes.get("name");
  if (wrong.length > 0)
    port.dress(cells, index === undefined ? undefined : { title: agreements.title, index });
  if (lacking.length > 0) port.chart(lacking);
  return present === undefined ? "made" : "mended";
}

/** Empty cells between, so that a new tab is one write. */
function withoutHoles(cells: readonly PlacedCell[]): readonly PlacedCell[] {
  const known = new Set(cells.map(({ row, index }) => `${row}:${index}`));
  const [rows, columns] = [
    Math.max(...cells.map(({ row }) => row)),
    Math.max(...cells.map(({ index }) => index)) + 1,
  ];
  const holes = Array.from({ length: rows * columns }, (_, place) => ({
    row: Math.floor(place / columns) + 1,
    index: place % columns,
    role: "note" as const,
    format: "words" as const,
    content: "",
  })).filter(({ row, index }) => !known.has(`${row}:${index}`));
  return [...cells, ...holes];
}

function rowsOf(read: ReadWorkbook, id: "parties" | "activities"): number {
  return Math.max(0, readingOf(read.readings, id).lastRow - 1);
}

/** Whether a cell is as it should be; a choice is people's. */
function holds(present: OverviewTab | undefined, { row, index, content, isLacking }: PlacedCell): boolean {
  if (present === undefined) return false;
  if (content === undefined) return true;
  const formula = present.formulas[row - 1]?.[index] ?? "";
  // A formula that was right follows its column, whatever heading somebody has given that.
  if (isLacking === true && formula !== "") return true;
  if (content.startsWith("=")) return comparableFormula(formula) === comparableFormula(content);
  const cell = present.cells[row - 1]?.[index] ?? "";
  return formula === "" && !isErrorValue(cell) && cellText(cell) === content;
}
