import { withSeparator } from "../../../src/core/formula-separators.ts";
import { OVERVIEW_FUNCTIONS } from "../../../src/partnership/overview/functions.ts";
import { withEnds } from "../../apps-script/formula-references.ts";
import type { Cell, WorkbookState } from "../../apps-script/index.ts";
import { isFormula } from "../../apps-script/sheet-cells.ts";

/** A formula as an Excel file holds it; `undefined` for other cells, and for a formula that Excel may not understand. */
export function excelFormula(cell: Cell, state: WorkbookState): string | undefined {
  if (!isFormula(cell)) return undefined;
  const bare = cell.formula.replace(/"(?:[^"]|"")*"/g, '""');
  const functions = [...bare.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name ?? "");
  const tabs = [...bare.matchAll(/([\p{L}\p{N}_]+)!/gu)].map(([, name]) => name);
  const isKnown =
    functions.every((name) => OVERVIEW_FUNCTIONS.includes(name)) &&
    tabs.every((name) => state.sheets.some((sheet) => sheet.name === name)) &&
    !bare.includes("#");
  if (!isKnown) return undefined;
  const lastRow = (tab: string) => state.sheets.find(({ name }) => name === tab)?.maxRows ?? 1;
  return withEnds(withSeparator(cell.formula.slice(1), ","), lastRow);
}
