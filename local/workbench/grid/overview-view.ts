import type { CivilDate } from "../../../src/core/dates/civil-date.ts";
import { OVERVIEW_TITLE } from "../../../src/partnership/overview/overview.ts";
import type { WorkbookState } from "../../apps-script/index.ts";
import { isFormula } from "../../apps-script/sheet-cells.ts";
import { computedWorkbook } from "../../formulas/computed-workbook.ts";
import { drawnCharts } from "../../formulas/drawn-charts.ts";
import type { OverviewView } from "./grid-view.ts";
import { rowViews } from "./tab-view.ts";

/** Width of the charts, in points: what stands beside the grid is narrow, and their texts must be read there. */
const BESIDE = 220;

/**
 * What *Översikt* shows when it is worked out, which takes about a second; `undefined` where there is no such tab.
 *
 * @param today The day that its figures are for.
 */
export function overviewView(state: WorkbookState, today: CivilDate): OverviewView | undefined {
  const computed = computedWorkbook(state, today);
  const sheet = computed.sheets.find(({ name }) => name === OVERVIEW_TITLE);
  if (sheet === undefined) return undefined;
  const cells = rowViews(computed, sheet, 1, sheet.rows.length).flatMap((line, at) =>
    line.flatMap((cell, place) =>
      isFormula(sheet.rows[at]?.[place] ?? null) ? [{ row: at + 1, column: place + 1, cell }] : [],
    ),
  );
  const charts = drawnCharts(sheet, BESIDE).map(({ title, alt, svg }) => ({ title, alt, svg }));
  return { sheetId: sheet.sheetId, cells, charts };
}
