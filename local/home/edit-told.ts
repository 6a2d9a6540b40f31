import { quoted } from "../../src/messages/lists.ts";
import { counted } from "../../src/messages/numbers.ts";
import { cellAddress } from "../apps-script/a1-notation.ts";
import { displayValue, type HandResult, type SheetState } from "../apps-script/index.ts";
import { patchedValue } from "../apps-script/patches.ts";
import { cellAt } from "../apps-script/sheet-cells.ts";
import { stoppedSentence } from "./answer-of.ts";
import { type Told, told } from "./told.ts";

/** What came of typing or pasting, and what the program said of it. @param words What was done, asked for when it was. */
export function editTold(result: HandResult, words: () => string[]): Told {
  if (!result.ok) return told(result.reason, { ok: false });
  const { execution } = result;
  if (execution === null) return told(words().join("\n"));
  const { calls, toasts, killed } = execution;
  const said = [
    ...words(),
    ...toasts.map(({ title, message }) => (title === null ? message : `${title}: ${message}`)),
    ...(killed === undefined ? [] : [stoppedSentence(execution)]),
  ];
  return told(said.join("\n"), { ok: killed === undefined, calls });
}

/** `12 celler på 3 rader klistrades in från Möten!B2.` */
export function pastedWords(address: string, block: readonly (readonly string[])[]): string {
  const cells = block.reduce((sum, row) => sum + row.length, 0);
  return `${counted(cells, "cell", "celler")} på ${counted(block.length, "rad", "rader")} klistrades in från ${address}.`;
}

/** What stands in a cell now, and its note. */
export function typedWords(sheet: SheetState, row: number, column: number): string[] {
  const address = cellAddress(row, column);
  const shown = displayValue(cellAt(sheet, row, column), patchedValue(sheet.numberFormats, row, column));
  const note = row === 1 ? undefined : sheet.notes[address];
  return [
    `${sheet.name}!${address} är nu ${shown === "" ? "tom" : quoted(shown)}.`,
    ...(note === undefined ? [] : [`Anteckning: ${note}`]),
  ];
}
