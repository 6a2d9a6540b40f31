import { parseA1 } from "../a1-notation.ts";
import { refusingProtection } from "../edit-permission.ts";
import { sheetNamed } from "../sheet-cells.ts";
import type { Area, SheetState, WorkbookState } from "../workbook-state.ts";

/** A tab and, in it, the first cell that something is done to; or why there is no such place. */
export type Place = { sheet: SheetState; row: number; column: number } | { refusal: string };

/** Finds `Möten!B2` or `'Mina möten'!B2`; without a tab the one in front is meant. */
export function placeAt(state: WorkbookState, address: string): Place {
  const a1 = parseA1(address);
  if (a1 === null || a1.top === null || a1.left === null)
    return { refusal: `”${address}” är ingen cell. Skriv till exempel Blad1!B2.` };
  const sheet =
    a1.sheet === null
      ? state.sheets.find(({ sheetId }) => sheetId === state.activeSheetId)
      : sheetNamed(state, a1.sheet);
  if (sheet === undefined) return { refusal: `Det finns ingen flik som heter ”${a1.sheet ?? ""}”.` };
  return { sheet, row: a1.top, column: a1.left };
}

/** The tab with this name, or why it is not there. */
export function tabNamed(state: WorkbookState, name: string): { sheet: SheetState } | { refusal: string } {
  const sheet = sheetNamed(state, name);
  return sheet === undefined ? { refusal: `Det finns ingen flik som heter ”${name}”.` } : { sheet };
}

/** Why a person may not change these cells, or null. */
export function protectionRefusal(
  state: WorkbookState,
  sheet: SheetState,
  area: Area,
  user: string,
): string | null {
  const protection = refusingProtection(state, sheet, area, user);
  return protection === undefined
    ? null
    : "Du försöker ändra en skyddad cell. Be kalkylarkets ägare ta bort skyddet.";
}
