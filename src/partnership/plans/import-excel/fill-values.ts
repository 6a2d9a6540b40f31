import type { Cell } from "../../../core/schema/cell.ts";
import type { Sheet } from "../../../core/schema/sheet.ts";
import { listedBriefly, quoted } from "../../../messages/lists.ts";
import { problemSentence } from "../../../messages/problems.ts";
import { type SheetId, sheets, tabTitle } from "../../sheets/index.ts";
import { readFileCell } from "./file-cell.ts";
import { columnCalled } from "./headings.ts";
import { oldList } from "./old-lists.ts";

/** Values that new rows get where the file has none: by tab and column, or why the text cannot be read. */
export type FillValues =
  | { readonly ok: true; of(tab: SheetId): ReadonlyMap<string, Cell> }
  | { readonly ok: false; readonly reasons: readonly string[] };

/**
 * Reads what was asked for: `Samarbete: Partnerskapet; Typ: Partnerskapsträff`.
 *
 * @param tabs The tabs that the file is read into; each value must have a place in one of them.
 */
export function fillValues(text: string, tabs: readonly SheetId[]): FillValues {
  const values = new Map<SheetId, Map<string, Cell>>(tabs.map((tab) => [tab, new Map()]));
  const reasons: string[] = [];
  for (const pair of text.split(/[;\n]/).filter((part) => part.trim() !== "")) {
    const [, heading = "", value = ""] = /^([^:=]+)[:=](.+)$/s.exec(pair.trim()) ?? [];
    if (value.trim() === "") {
      reasons.push(
        `${quoted(pair.trim())} går inte att läsa. Skriv rubrik, kolon och värde, t.ex. Typ: Kommun.`,
      );
      continue;
    }
    const places = tabs.flatMap((tab) => {
      const column = columnCalled(sheets[tab], heading);
      return column === undefined ? [] : [{ tab, column }];
    });
    if (places.length === 0)
      reasons.push(`Rubriken ${quoted(heading.trim())} finns inte i ${listedBriefly(tabs.map(tabTitle))}.`);
    for (const { tab, column } of places) {
      const fault = faultOf(sheets[tab], column, value.trim());
      if (fault === undefined) values.get(tab)?.set(column, value.trim());
      else reasons.push(`${heading.trim()}: ${fault}`);
    }
  }
  return reasons.length > 0
    ? { ok: false, reasons: [...new Set(reasons)] }
    : { ok: true, of: (tab) => values.get(tab) ?? new Map() };
}

function faultOf(sheet: Sheet, name: string, given: string): string | undefined {
  const column = sheet.columns[name];
  if (column === undefined) return undefined;
  const read = readFileCell(column, given, oldList(sheet.id as SheetId).words?.[name]);
  if (read.ok) return undefined;
  const { problem: code, expected } = read;
  const { message, action } = problemSentence(
    { code, sheet: sheet.id, header: column.header, given, ...(expected === undefined ? {} : { expected }) },
    tabTitle,
  );
  return `${message} ${action}`;
}
