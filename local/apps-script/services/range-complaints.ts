import { ScriptException } from "../script-exception.ts";
import type { Area, ProtectionState } from "../workbook-state.ts";

/**
 * Complains as Apps Script does when a grid has not the size of the range it is set on.
 *
 * @param what The word in Google's sentence, `data` or `number formats`.
 */
export function checkGrid(grid: readonly (readonly unknown[])[], area: Area, what: string): void {
  if (!Array.isArray(grid) || !grid.every((row) => Array.isArray(row))) {
    throw new ScriptException(
      "The parameters don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  }
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (grid.length !== rows) throw new ScriptException(mismatch("rows", what, grid.length, rows));
  const odd = grid.find((row) => row.length !== columns);
  if (odd !== undefined) throw new ScriptException(mismatch("columns", what, odd.length, columns));
}

/** Complains when a protection keeps the user out. */
export function checkWritten(refusing: ProtectionState | undefined): void {
  if (refusing === undefined) return;
  throw new ScriptException(
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  );
}

function mismatch(lines: "rows" | "columns", what: string, given: number, expected: number): string {
  const verb = what === "data" ? "does" : "do";
  const has = what === "data" ? "has" : "have";
  return `The number of ${lines} in the ${what} ${verb} not match the number of ${lines} in the range. The ${what} ${has} ${given} but the range has ${expected}.`;
}
