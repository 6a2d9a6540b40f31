import type { ICellData, IStyleData } from "@univerjs/presets";
import { CellValueType, HorizontalAlign } from "@univerjs/presets";
import type { CellView } from "../grid/grid-view.ts";

const RIGHT: IStyleData = { ht: HorizontalAlign.RIGHT };
const LINK: IStyleData = { cl: { rgb: "#00527a" }, ul: { s: 1 } };

/** A cell as the grid takes it: always text, since the server has read it already. @param look What the cell's place gives it. */
export function cellData(cell: CellView, look: IStyleData | undefined): ICellData {
  const style = styleOf(cell, look);
  const shown = shownText(cell);
  return {
    v: shown === "" ? null : shown,
    t: shown === "" ? null : CellValueType.STRING,
    p: null,
    f: null,
    si: null,
    s: style ?? null,
  } as ICellData;
}

/** What a cell shows. */
export function shownText(cell: CellView): string {
  return cell === null ? "" : typeof cell === "string" ? cell : cell.shown;
}

/** What a person types to get the cell again. */
export function typedText(cell: CellView): string {
  return cell !== null && typeof cell === "object" ? (cell.typed ?? cell.shown) : shownText(cell);
}

function styleOf(cell: CellView, look: IStyleData | undefined): IStyleData | undefined {
  if (cell === null || typeof cell === "string" || (!cell.right && cell.link === undefined)) return look;
  return { ...(cell.right ? RIGHT : {}), ...look, ...(cell.link === undefined ? {} : LINK) };
}
