import { cellAddress } from "../../apps-script/a1-notation.ts";
import type { Grid } from "./grid.ts";

interface Parts {
  /** Says what a person should know of the tab. */
  about: HTMLElement;
  /** Leads to the same tab as a simple table. */
  simple: HTMLAnchorElement;
  /** Opens the link of the cell that is marked. */
  link: HTMLButtonElement;
  /** Tells screen readers what stands in the cell that is marked: the cells themselves are a picture. */
  here: HTMLElement;
}

const KEPT = "Den här fliken skrivs av programmet. Det du ändrar här kan skrivas över nästa gång.";

/** Keeps what stands around the grid in step with the tab and cell that are in front. */
export function tabLine(
  grid: Grid,
  { about, simple, link, here: told }: Parts,
  open: (address: string) => void,
): void {
  const show = () => {
    const here = grid.here();
    const tab = grid.tab(here.sheetId);
    about.textContent = tab?.kept ? KEPT : "";
    about.hidden = !tab?.kept;
    simple.href = tab === undefined ? "/kommandon" : `/flik/${here.sheetId}?enkel=ja`;
    const { text, note } = grid.shownHere();
    const noted = note === "" ? "" : ` Anteckning: ${note}`;
    told.textContent = `${tab?.name ?? ""} ${cellAddress(here.row, here.column)}: ${text === "" ? "tom" : text}${noted}`;
    const cell = grid.cellAt(here);
    const address = cell !== null && typeof cell === "object" ? cell.link : undefined;
    link.hidden = address === undefined;
    link.dataset.address = address ?? "";
  };
  link.addEventListener("click", () => open(link.dataset.address ?? ""));
  addEventListener(
    "keydown",
    (event) => {
      if (!event.altKey || event.key !== "Enter" || link.hidden || grid.isEditing()) return;
      event.preventDefault();
      event.stopPropagation();
      open(link.dataset.address ?? "");
    },
    { capture: true },
  );
  grid.onMove(show);
  show();
}
