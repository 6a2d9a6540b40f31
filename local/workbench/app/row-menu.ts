import type { Grid } from "./grid.ts";
import { menuBar } from "./menu-bar.ts";
import type { SheetSession } from "./sheet-session.ts";

const ITEMS = [
  ["insert", "Infoga rader ovanför"],
  ["delete", "Ta bort markerade rader…"],
  ["ascending", "Sortera efter kolumnen, A–Ö…"],
  ["descending", "Sortera efter kolumnen, Ö–A…"],
] as const;

/** The menu for whole rows. What it does cannot be taken back here, so all but inserting is asked about first. */
export function rowMenu(grid: Grid, session: SheetSession): HTMLElement {
  const items = ITEMS.map(([handler, title]) => ({ kind: "item", title, handler }) as const);
  return menuBar([{ title: "Rader", items }], (act) => {
    const { sheetId, row, column, rows } = grid.here();
    const tab = grid.tab(sheetId)?.name ?? "";
    const question =
      act === "delete"
        ? `${rows === 1 ? `Rad ${row}` : `Rad ${row}–${row + rows - 1}`} i fliken ${tab} tas bort.`
        : `Alla rader i fliken ${tab} sorteras efter kolumnen som är markerad.`;
    if (act !== "insert" && !confirm(`${question} Det går inte att ångra. Fortsätta?`)) return;
    void session
      .ask("/data/rader", { act, sheetId, row, column, count: rows })
      .then(() => grid.focus())
      .catch(() => undefined);
  });
}
