import { cellPosition } from "../apps-script/a1-notation.ts";
import type { WorkbookState } from "../apps-script/index.ts";

/** Rows of a tab shown at a time: a browser slows down on longer tables. */
export const ROWS_PER_PAGE = 200;

/** Where a cell's link leads in the workbench: to a cell, to a document on this computer or to the web. */
export function cellLink(state: WorkbookState, address: string): string | undefined {
  const cell = /#gid=(\d+)(?:&range=([A-Z]+\d+))?/.exec(address);
  if (cell !== null) return placeLink(Number(cell[1]), cell[2]);
  const file = state.files.find(({ content }) => content === address);
  if (file?.content != null)
    return `/dokument/${encodeURIComponent(file.content.split("/").slice(1).join("/"))}`;
  return /^(https?:\/\/|mailto:)[^\s"]+$/i.test(address) ? address : undefined;
}

/** The page and the place on it where a cell is shown. */
export function placeLink(sheetId: number, cell: string | undefined): string {
  if (cell === undefined) return `/flik/${sheetId}`;
  const part = Math.max(1, Math.ceil((cellPosition(cell).row - 1) / ROWS_PER_PAGE));
  return `/flik/${sheetId}${part > 1 ? `?sida=${part}` : ""}#${cell}`;
}
