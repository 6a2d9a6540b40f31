import { shownText } from "./cell-data.ts";
import type { Grid } from "./grid.ts";
import { menuBar } from "./menu-bar.ts";
import { rowsTold } from "./rows-told.ts";
import type { SheetSession } from "./sheet-session.ts";
import type { Toasts } from "./toasts.ts";

const ITEMS = [
  ["insert", "Infoga rader ovanför"],
  ["delete", "Ta bort markerade rader"],
  ["ascending", "Sortera efter kolumnen, A–Ö"],
  ["descending", "Sortera efter kolumnen, Ö–A"],
] as const;

/** The menu for whole rows. What it does is told and can be taken back, so nothing is asked first. */
export function rowMenu(grid: Grid, session: SheetSession, toasts: Toasts): HTMLElement {
  const items = ITEMS.map(([handler, title]) => ({ kind: "item", title, handler }) as const);
  return menuBar([{ title: "Rader", items }], (chosen) => {
    const { sheetId, row, column, rows } = grid.here();
    const act = ITEMS.find(([each]) => each === chosen)?.[0];
    const tab = grid.tab(sheetId);
    if (act === undefined || tab === undefined) return;
    const heading = shownText(grid.cellAt({ sheetId, row: Math.max(1, tab.frozenRows), column }));
    const lines = { act, sheetId, row, column, count: rows };
    void session
      .rows(lines)
      .then(({ ok, rowAct }) => {
        if (ok) toasts.tell(rowsTold(tab, lines, heading, rowAct !== undefined));
        grid.focus();
      })
      .catch(() => undefined);
  });
}
