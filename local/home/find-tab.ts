import { parseA1 } from "../apps-script/a1-notation.ts";
import type { SheetState, WorkbookState } from "../apps-script/index.ts";
import { Refusal } from "../store/refusal.ts";

/** Google's own limits, so that a slip of the finger cannot make a workbook that no computer holds. */
const MAX_ROWS = 1_000_000;
const MAX_COLUMNS = 18_278;

/** The tab with a name. @throws {Refusal} with the names there are */
export function tabWith(state: WorkbookState, name: string): SheetState {
  const sheet = state.sheets.find((candidate) => candidate.name === name);
  if (sheet !== undefined) return sheet;
  const tabs = state.sheets.map((candidate) => candidate.name).join(", ");
  throw new Refusal(`Det finns ingen flik som heter ”${name}”. Flikarna är: ${tabs}.`);
}

/** The tab with an id. @throws {Refusal} where it is gone */
export function tabWithId(state: WorkbookState | undefined, id: number): SheetState {
  const sheet = state?.sheets.find(({ sheetId }) => sheetId === id);
  if (sheet === undefined) throw new Refusal("Fliken finns inte längre. Ladda om sidan.");
  return sheet;
}

/** A cell in a tab, from `Möten!B2` or `'Mina möten'!B2`; row and column count from 1. @throws {Refusal} */
export function cellIn(
  state: WorkbookState,
  address: string,
): { sheet: SheetState; row: number; column: number } {
  const place = parseA1(address);
  if (place?.sheet == null || place.top === null || place.left === null) {
    throw new Refusal(`”${address}” är ingen cell. Skriv flik och cell, till exempel 'Möten!B2'.`);
  }
  const sheet = tabWith(state, place.sheet);
  if (place.top < 1 || place.top > MAX_ROWS || place.left > MAX_COLUMNS) {
    throw new Refusal(`Cellen ${address} ligger utanför vad ett ark kan innehålla.`);
  }
  return { sheet, row: place.top, column: place.left };
}

/** How a cell is said to the program: `'Möten'!B2`. */
export function addressIn(tab: string, cell: string): string {
  return `'${tab.replaceAll("'", "''")}'!${cell}`;
}

/** @throws {Refusal} always: says how a workbook is made */
export function noWorkbook(path: string): never {
  throw new Refusal(
    `I mappen ”${path}” finns ingen arbetsbok ännu. Kör npm start, eller lägg upp arket med: npm run partnerskap -- run setUp`,
  );
}
