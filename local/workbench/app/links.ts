import { element } from "./element.ts";
import type { Grid } from "./grid.ts";
import type { Toasts } from "./toasts.ts";

/** Opens what a link leads to: a cell, a document on this computer, or the web in a window of its own. */
export function linkOpener(grid: Grid, toasts: Toasts): (address: string) => void {
  return (address) => {
    const cell = cellIn(address);
    if (cell !== undefined) {
      const isThere = grid.tab(cell.sheetId)?.hidden === false;
      if (isThere) {
        for (const dialog of document.querySelectorAll<HTMLDialogElement>("dialog:modal")) dialog.close();
        grid.goTo(cell.sheetId, cell.cell);
        grid.focus();
      } else toasts.warn("Fliken som länken leder till finns inte eller är dold.");
      return;
    }
    const target = documentAddress(address) ?? address;
    if (!/^(https?:\/\/|mailto:|\/)/i.test(target)) {
      toasts.warn(`Länken ”${address}” går inte att öppna.`);
      return;
    }
    element("a", { href: target, target: "_blank", rel: "noopener" }).click();
  };
}

/** The cell that an address leads to: as in Google's sheets, or as a page of the workbench. */
function cellIn(address: string): { sheetId: number; cell: string | undefined } | undefined {
  const found =
    /#gid=(\d+)(?:&range=([A-Z]+\d+))?/.exec(address) ??
    /^\/flik\/(\d+)(?:\?[^#]*)?(?:#([A-Z]+\d+))?$/.exec(address);
  return found === null ? undefined : { sheetId: Number(found[1]), cell: found[2] };
}

/** A document's place begins with the name of the documents' folder. */
function documentAddress(address: string): string | undefined {
  const place = /^documents\/(.+)$/.exec(address)?.[1];
  return place === undefined ? undefined : `/dokument/${encodeURIComponent(place)}`;
}
