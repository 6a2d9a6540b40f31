import type { LineAct } from "../grid/grid-answer.ts";
import type { TabView } from "../grid/grid-view.ts";

/** What is done to whole rows of a tab, counted from 1. */
export interface LinesAct {
  act: LineAct;
  sheetId: number;
  row: number;
  /** The column that they may be sorted by. */
  column: number;
  count: number;
}

/**
 * A sentence that tells what was done to rows.
 *
 * @param tab The tab as it was before.
 * @param heading Of the column that they may be sorted by.
 * @param isChanged Whether anything became different.
 */
export function rowsTold(
  { name, rows }: Pick<TabView, "name" | "rows">,
  { act, row, count }: Pick<LinesAct, "act" | "row" | "count">,
  heading: string,
  isChanged: boolean,
): string {
  const undo = "Ångra med Ctrl+Z.";
  if (act === "insert")
    return `${count === 1 ? "En rad" : `${count} rader`} infogades ovanför rad ${row} i fliken ${name}. ${undo}`;
  if (act === "delete") {
    const last = Math.min(rows, row + count - 1);
    return `Rad ${row === last ? row : `${row}–${last}`} i fliken ${name} togs bort. ${undo}`;
  }
  const order = `${heading === "" ? "den markerade kolumnen" : `kolumnen ${heading}`}, ${act === "ascending" ? "A–Ö" : "Ö–A"}`;
  if (!isChanged) return `Raderna i fliken ${name} är redan sorterade efter ${order}.`;
  return `Raderna i fliken ${name} sorterades efter ${order}. ${undo}`;
}
