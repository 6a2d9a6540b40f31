import type { Patch, RangeReference, SheetState, WorkbookState } from "../../apps-script/index.ts";
import { sheetWithId } from "../../apps-script/sheet-cells.ts";
import { rangeChoices } from "../../apps-script/validation-check.ts";
import type { TabView } from "./grid-view.ts";

/** More names than this are no help in a dropdown, and slow to send. */
const MOST_CHOICES = 1_000;

/** Rows are replaced where they change, so the same rows offer the same names. */
const known = new WeakMap<SheetState["rows"], Map<string, readonly string[]>>();

/** What the dropdowns of a tab offer, and where they stand. */
export function choicesIn(state: WorkbookState, sheet: SheetState): TabView["choices"] {
  return sheet.validations.flatMap(
    ({ value: rule, top, left, bottom, right }): Patch<readonly string[]>[] => {
      const area = { top, left, bottom, right };
      if (rule.criterion === "VALUE_IN_LIST") return [{ ...area, value: rule.values }];
      if (rule.criterion !== "VALUE_IN_RANGE") return [];
      const value = names(state, rule.range);
      return value.length > MOST_CHOICES ? [] : [{ ...area, value }];
    },
  );
}

function names(state: WorkbookState, range: RangeReference): readonly string[] {
  const source = sheetWithId(state, range.sheetId);
  if (source === undefined) return [];
  const { top, left, bottom, right } = range;
  const place = [source.sheetId, top, left, bottom, right].join(" ");
  const found = known.get(source.rows) ?? new Map<string, readonly string[]>();
  known.set(source.rows, found);
  const offered = found.get(place) ?? [...rangeChoices(state, range)].filter((name) => name !== "");
  found.set(place, offered);
  return offered;
}
