import { displayValue, type SheetState, type WorkbookState } from "../../apps-script/index.ts";
import { isError, isFormula, shownValue } from "../../apps-script/sheet-cells.ts";
import { typedValue } from "../../apps-script/typed-value.ts";
import type { Cell } from "../../apps-script/workbook-state.ts";
import { cellLink } from "../cell-link.ts";
import type { CellView, ShownCell } from "./grid-view.ts";

/** What a cell shows. @param address The cell, such as `B7`. @param format Its number format. */
export function cellView(
  state: WorkbookState,
  sheet: SheetState,
  address: string,
  cell: Cell,
  format: string | undefined,
): CellView {
  if (cell === null) return null;
  const shown = displayValue(cell, format);
  const view: ShownCell = { shown };
  const typed = typedText(cell, shown, format);
  if (typed !== shown) view.typed = typed;
  const value = shownValue(cell);
  if (typeof value === "number" || isError(value)) view.right = true;
  const link = linked(state, sheet.links[address] ?? shown);
  if (link !== undefined) view.link = link;
  return view.typed === undefined && !view.right && link === undefined ? shown : view;
}

/** What a person would type to get the cell as it is. */
function typedText(cell: Cell, shown: string, format: string | undefined): string {
  if (isFormula(cell)) return cell.formula;
  if (typeof cell !== "string") return shown;
  const { value } = typedValue(cell, { format, year: 2000 });
  return value === cell ? cell : `'${cell}`;
}

/** Most cells hold no link, so what cannot be one is not looked up among the files. */
function linked(state: WorkbookState, text: string): string | undefined {
  return /[#/]|^mailto:/i.test(text) ? cellLink(state, text) : undefined;
}
