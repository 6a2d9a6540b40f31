import type { SheetState, Cell as StoredCell, WorkbookState } from "../../../local/apps-script/index.ts";
import { emptySheet, emptyWorkbook } from "../../../local/apps-script/index.ts";
import { serialOfDay } from "../../../local/apps-script/serial-date.ts";
import { computedWorkbook } from "../../../local/formulas/computed-workbook.ts";
import { withSeparator } from "../../../src/core/formula-separators.ts";
import { columnIndex } from "../../../src/core/schema/a1.ts";
import { type Cell, type Grid, isDateCell } from "../../../src/core/schema/cell.ts";
import type { Column } from "../../../src/core/schema/column.ts";
import { SEVERITY_WORDS } from "../../../src/messages/findings.ts";
import { issuesOf } from "../../../src/partnership/checks/check-workbook.ts";
import { OVERVIEW_TITLE } from "../../../src/partnership/overview/overview.ts";
import { overviewCells } from "../../../src/partnership/overview/overview-cells.ts";
import { type PlacedSection, placedSections } from "../../../src/partnership/overview/placed-rows.ts";
import { overviewRoom } from "../../../src/partnership/overview/room.ts";
import { type Partnership, readWorkbook } from "../../../src/partnership/partnership.ts";
import { sheetList } from "../../../src/partnership/sheets/index.ts";
import type { SomeRows } from "../../a-partnership.ts";

/** What *Översikt* shows for some rows, and the partnership that the program reads from the same cells. */
export interface ShownOverview {
  readonly partnership: Partnership;
  readonly sections: readonly PlacedSection[];
  readonly state: WorkbookState;
  /** What a cell shows; days as `2020-05-14`. @param row Id of the row. */
  shown(row: string, column?: string): string | number;
  /** The same in a row of the list of parties, counted from 0. */
  party(place: number, column: string): string | number;
  /** Numbers of findings that the check makes. */
  readonly findings: Readonly<Record<"error" | "warning" | "info", number>>;
}

/** The tab worked out on a day over a workbook with the rows; findings are written as *Kontrollera arket* writes them. */
export function anOverview(rows: SomeRows, today: string): ShownOverview {
  const grids = new Map<string, Grid>(
    sheetList.map((sheet) => [
      sheet.id,
      gridOf(Object.entries(sheet.columns), rows[sheet.id as keyof SomeRows] ?? []),
    ]),
  );
  const issues = issuesOf(readWorkbook(grids), today);
  grids.set("findings", [
    grids.get("findings")?.[0] ?? [],
    ...issues.map(({ severity, code }) => [SEVERITY_WORDS[severity], code, "", "", ""]),
  ]);
  const { partnership, readings } = readWorkbook(grids);
  const room = overviewRoom(partnership.parties.length, partnership.activities.length);
  const sections = placedSections(room);
  const cells = overviewCells(new Map([...readings].map(([id, { layout }]) => [id, layout])), sections);
  const tab: StoredCell[][] = [];
  for (const { row, index, content } of cells) {
    while (tab.length < row) tab.push([]);
    const line = tab[row - 1] as StoredCell[];
    while (line.length <= index) line.push(null);
    line[index] = content?.startsWith("=")
      ? { formula: withSeparator(content, ";"), value: null }
      : (content ?? null);
  }
  const sheets: SheetState[] = [
    { ...emptySheet(0, OVERVIEW_TITLE), rows: tab },
    ...sheetList.map(({ id, title }, place) => ({
      ...emptySheet(place + 1, title),
      rows: (grids.get(id) ?? []).map((line) => line.map(storedCell)),
    })),
  ];
  const state = computedWorkbook({ ...emptyWorkbook(), sheets }, today);
  const days = new Set(
    cells.filter(({ format }) => format === "day").map(({ row, index }) => `${row}:${index}`),
  );
  const at = (row: number, column: string) => {
    const cell = state.sheets[0]?.rows[row - 1]?.[columnIndex(column)] ?? null;
    const value = typeof cell === "object" && cell !== null && "formula" in cell ? cell.value : cell;
    if (typeof value === "number" && days.has(`${row}:${columnIndex(column)}`)) return dayOf(value);
    return typeof value === "object" && value !== null
      ? value.error
      : ((value as string | number | null) ?? "");
  };
  const number = (level: string) => issues.filter(({ severity }) => severity === level).length;
  return {
    partnership,
    sections,
    state,
    shown(id, column = "B") {
      const found = sections.flatMap((section) => section.rows).find((row) => row.id === id);
      if (found === undefined) throw new Error(`no row ${id}`);
      return at(found.row, column);
    },
    party: (place, column) => at((sections[sections.length - 1]?.rows[0]?.row ?? 0) + place, column),
    findings: { error: number("error"), warning: number("warning"), info: number("info") },
  };
}

function gridOf(columns: readonly (readonly [string, Column])[], rows: readonly object[]): Grid {
  return [
    columns.map(([, { header }]) => header),
    ...rows.map((row) =>
      columns.map(([name, column]): Cell => {
        const value = (row as Readonly<Record<string, unknown>>)[name];
        return value === undefined ? "" : column.write(value);
      }),
    ),
  ];
}

function storedCell(cell: Cell): StoredCell {
  if (!isDateCell(cell)) return cell === "" ? null : cell;
  const [year = 0, month = 0, day = 0] = cell.date.split("-").map(Number);
  return serialOfDay(year, month, day);
}

function dayOf(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
