import type { Hand, HandResult, SheetState } from "../../apps-script/index.ts";
import type { LineAct } from "./grid-answer.ts";

/** The acts that a page can ask for. */
export const LINE_ACTS: readonly LineAct[] = ["insert", "delete", "ascending", "descending"];

/** Rows that something is done to, and the column that they may be sorted by; all count from 1. */
export interface Lines {
  row: number;
  column: number;
  count: number;
}

/** Inserts, deletes or sorts rows; refused where the headings would be hit. */
export function actOnLines(
  hand: Hand,
  sheet: SheetState,
  act: LineAct,
  { row, column, count }: Lines,
): HandResult {
  const { name, frozenRows, maxRows } = sheet;
  if (act === "ascending" || act === "descending") return hand.sort(name, column, act === "descending");
  if (row <= frozenRows)
    return refused("Rubrikraden kan inte tas bort eller flyttas. Markera en rad under den och försök igen.");
  if (row > maxRows) return refused("Där finns inga rader ännu. Skriv i cellen, så läggs raden till.");
  if (act === "insert") return hand.insert(name, "rows", row, count);
  const last = Math.min(maxRows, row + count - 1);
  if (last - row + 1 >= maxRows - frozenRows)
    return refused("Fliken måste ha någon rad kvar under rubrikerna.");
  return hand.delete(name, "rows", row, last - row + 1);
}

function refused(reason: string): HandResult {
  return { ok: false, reason };
}
