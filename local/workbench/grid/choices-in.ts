import type { Patch, RangeReference, SheetState, WorkbookState } from "../../apps-script/index.ts";
import { sheetWithId } from "../../apps-script/sheet-cells.ts";
import { rangeChoices } from "../../apps-script/validation-check.ts";
import type { TabView } from "./grid-view.ts";

/** More names than this are no help in a dropdown, and slow to send. */
const MOST_CHOICES = 1_000;

/** What was offered the last time, by tab and place; collecting it anew for each edit would take longer than the edit. */
const known = new Map<string, Offered>();

interface Offered {
  rows: SheetState["rows"];
  formats: SheetState["numberFormats"];
  names: readonly string[];
}

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
  const { rows, numberFormats: formats } = source;
  const place = [state.id, source.sheetId, range.top, range.left, range.bottom, range.right].join(" ");
  const last = known.get(place);
  const isSame = last?.formats === formats && sameColumns(last.rows, rows, range);
  const offered = isSame ? last.names : [...rangeChoices(state, range)].filter((name) => name !== "");
  known.set(place, { rows, formats, names: offered });
  return offered;
}

/** Rows are replaced where they change, so only those that are other objects are looked into. */
function sameColumns(
  was: SheetState["rows"],
  now: SheetState["rows"],
  { left, right }: RangeReference,
): boolean {
  if (was === now) return true;
  if (was.length !== now.length) return false;
  return now.every((row, index) => {
    const old = was[index];
    if (old === row) return true;
    for (let column = left; column <= right; column++)
      if ((old?.[column - 1] ?? null) !== (row[column - 1] ?? null)) return false;
    return true;
  });
}
