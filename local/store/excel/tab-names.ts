import type { WorkbookState } from "../../apps-script/index.ts";

/** Excel's limit; a Google sheet takes 100 characters. */
const MAX_NAME = 31;

/** Name of the hidden tab that holds the choices of long dropdowns. */
export const LISTS_TAB = "Listor";

/** The name of each tab in an Excel file, by `sheetId`: as in the workbook where Excel takes it, and never the same twice. */
export function excelTabNames(state: WorkbookState): ReadonlyMap<number, string> {
  const taken = new Set([LISTS_TAB.toLowerCase(), "history"]);
  const names = new Map<number, string>();
  for (const { sheetId, name } of state.sheets) {
    const wanted = cleaned(name);
    let given = wanted;
    for (let number = 2; taken.has(given.toLowerCase()); number++) {
      const ending = ` (${number})`;
      given = shortened(wanted, MAX_NAME - ending.length) + ending;
    }
    taken.add(given.toLowerCase());
    names.set(sheetId, given);
  }
  return names;
}

function cleaned(name: string): string {
  const allowed = shortened(
    name.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "").replace(/[[\]:*?/\\]/g, "-"),
    MAX_NAME,
  );
  const trimmed = allowed.replace(/^[' ]+|[' ]+$/g, "").trim();
  return trimmed === "" ? "Flik" : trimmed;
}

/** At most so many UTF-16 units, which Excel counts in, and never half of a character. */
function shortened(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}
