import { cellAddress } from "../../../local/apps-script/a1-notation.ts";
import type { SheetState } from "../../../local/apps-script/index.ts";
import type { Act } from "./act.ts";
import { type Story, tabAt } from "./story.ts";

/** One of the cells that the program changed last, where they stood then. */
export function justChanged(story: Story, { other }: Act): { sheet: SheetState; at: string } | undefined {
  const cell = story.changed[other % Math.max(1, story.changed.length)];
  const sheet = story.home.state.sheets.find(({ name }) => name === cell?.tab);
  if (cell === undefined || sheet === undefined) return undefined;
  return { sheet, at: `'${sheet.name}'!${cellAddress(cell.row, cell.index + 1)}` };
}

/** A cell of a tab that people write in, in its headings' row or below, now and then beside all that stands there. */
export function placeOf(story: Story, { tab, row, column }: Act): { sheet: SheetState; at: string } {
  const sheet = peoplesTab(story, tab);
  const width = Math.min(sheet.maxColumns, (sheet.rows[0]?.length ?? 0) + 2);
  const height = Math.min(sheet.maxRows, sheet.rows.length + 3);
  const near = story.changed.filter((each) => each.tab === sheet.name);
  const just = row % 2 === 0 ? near[row % Math.max(1, near.length)]?.row : undefined;
  const line = just ?? (row % 60 === 1 ? 1 : 1 + (row % Math.max(1, height)));
  return { sheet, at: `'${sheet.name}'!${cellAddress(line, 1 + (column % Math.max(1, width)))}` };
}

/** A tab by any number. People leave the program's logs alone, apart from moving their rows and columns. */
export function peoplesTab(story: Story, number: number): SheetState {
  const sheet = tabAt(story, number);
  const isLog = ["Ändringar", "Utskick", "Dokument", "Mallar"].includes(sheet.name);
  return isLog ? (story.home.state.sheets[0] as SheetState) : sheet;
}

export function lineOf(story: Story, { tab, row, column, other }: Act) {
  const sheet = tabAt(story, tab);
  const axis = other % 2 === 0 ? ("rows" as const) : ("columns" as const);
  const used = axis === "rows" ? sheet.rows.length : (sheet.rows[0]?.length ?? 1);
  const line = 1 + ((axis === "rows" ? row : column) % Math.max(1, used));
  // Without its headings a tab is no tab any longer; that has tests of its own.
  return { sheet, axis, line: axis === "rows" ? Math.max(2, line) : line };
}
