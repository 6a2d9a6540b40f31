import { cellAddress } from "../apps-script/a1-notation.ts";
import { createHand, type Hand, type HandResult } from "../apps-script/index.ts";
import { reportBug } from "./ask-program.ts";
import { editTold, pastedWords, typedWords } from "./edit-told.ts";
import { addressIn, cellIn, tabWith } from "./find-tab.ts";
import type { HomeOptions, Operation } from "./operate.ts";
import type { Told } from "./told.ts";

/** What to type into a cell; row and column count from 1. */
export interface CellEdit {
  row: number;
  column: number;
  value: string;
}

/** Types into a cell as a person would; `onEdit` follows. */
export function typed(options: HomeOptions, address: string, value: string) {
  return ({ runtime }: Operation): Told => {
    const { sheet, row, column } = cellIn(runtime.world.state, address);
    const result = createHand(runtime).type(address, value);
    return told(options, result, () => typedWords(sheet, row, column));
  };
}

/** Types into cells of a tab, one after another; rows past its end are added first. */
export function typedAll(options: HomeOptions, tab: string, edits: readonly CellEdit[]) {
  return ({ runtime }: Operation): Told[] => {
    const sheet = tabWith(runtime.world.state, tab);
    const hand = createHand(runtime);
    addRows(hand, tab, sheet.maxRows, Math.max(...edits.map(({ row }) => row)));
    return edits.map(({ row, column, value }) => {
      const result = hand.type(addressIn(tab, cellAddress(row, column)), value);
      return told(options, result, () => typedWords(sheet, row, column));
    });
  };
}

/** Pastes rows of cells past every rule; `onEdit` follows. */
export function pasted(options: HomeOptions, address: string, block: readonly (readonly string[])[]) {
  return ({ runtime }: Operation): Told => {
    const { sheet, row, column } = cellIn(runtime.world.state, address);
    cellIn(runtime.world.state, addressIn(sheet.name, cellAddress(row + block.length - 1, column)));
    const result = createHand(runtime).paste(address, block);
    return told(options, result, () => [pastedWords(address, block)]);
  };
}

function told(options: HomeOptions, result: HandResult, words: () => string[]): Told {
  if (result.ok && result.execution !== null) reportBug(options, "onEdit", result.execution);
  return editTold(result, words);
}

function addRows(hand: Hand, tab: string, last: number, wanted: number): void {
  if (wanted > last) hand.insert(tab, "rows", last + 1, wanted - last);
}
