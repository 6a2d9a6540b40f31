import type { SheetState, WorkbookState } from "../../apps-script/index.ts";
import { choicesIn } from "./choices-in.ts";
import type { CellView, Changes, TabChange, TabView } from "./grid-view.ts";
import { rowViews } from "./tab-view.ts";

/** Parts of a tab that cells and notes are not enough to tell of. */
const SHAPE = [
  "name",
  "hidden",
  "tabColor",
  "frozenRows",
  "maxRows",
  "maxColumns",
  "columnWidths",
  "hiddenColumns",
  "looks",
] as const satisfies readonly (keyof SheetState)[];

/** What a page that shows the workbook as it was has to show instead; rows that are the same object are the same. */
export function changesBetween(
  before: WorkbookState,
  after: WorkbookState,
): Pick<Changes, "tabs" | "rebuilt"> {
  const old = new Map(before.sheets.map((sheet) => [sheet.sheetId, sheet]));
  const isRebuilt =
    before.sheets.length !== after.sheets.length ||
    after.sheets.some((sheet, place) => {
      const was = before.sheets[place];
      return was?.sheetId !== sheet.sheetId || !hasSameShape(was, sheet);
    });
  if (isRebuilt) return { tabs: [], rebuilt: true };
  const tabs = after.sheets.flatMap((sheet) => {
    const was = old.get(sheet.sheetId);
    if (was === undefined) return [];
    const change = tabChange(before, was, after, sheet);
    const isSame =
      change.cells.length === 0 && Object.keys(change.notes).length === 0 && change.choices === undefined;
    return isSame ? [] : [change];
  });
  return { tabs, rebuilt: false };
}

function tabChange(
  before: WorkbookState,
  was: SheetState,
  after: WorkbookState,
  sheet: SheetState,
): TabChange {
  const choices = choicesIn(after, sheet);
  return {
    sheetId: sheet.sheetId,
    cells: changedCells(before, was, after, sheet),
    notes: changedNotes(was.notes, sheet.notes),
    ...(sameChoices(choicesIn(before, was), choices) ? {} : { choices }),
  };
}

function changedCells(
  before: WorkbookState,
  was: SheetState,
  after: WorkbookState,
  sheet: SheetState,
): TabChange["cells"] {
  const looksElsewhere = was.numberFormats !== sheet.numberFormats || !isSame(was.links, sheet.links);
  const last = Math.max(was.rows.length, sheet.rows.length);
  const cells: { row: number; column: number; cell: CellView }[] = [];
  for (let row = 1; row <= last; row++) {
    if (!looksElsewhere && was.rows[row - 1] === sheet.rows[row - 1]) continue;
    const [old = []] = rowViews(before, was, row, row);
    const [now = []] = rowViews(after, sheet, row, row);
    for (let index = 0; index < Math.max(old.length, now.length); index++) {
      const cell = now[index] ?? null;
      if (!isSame(old[index] ?? null, cell)) cells.push({ row, column: index + 1, cell });
    }
  }
  return cells;
}

function changedNotes(was: SheetState["notes"], now: SheetState["notes"]): TabChange["notes"] {
  if (was === now) return {};
  const notes: Record<string, string | null> = {};
  for (const [address, note] of Object.entries(now)) if (was[address] !== note) notes[address] = note;
  for (const address of Object.keys(was)) if (now[address] === undefined) notes[address] = null;
  return notes;
}

function hasSameShape(was: SheetState, sheet: SheetState): boolean {
  return SHAPE.every((part) => isSame(was[part], sheet[part]));
}

function sameChoices(was: TabView["choices"], now: TabView["choices"]): boolean {
  return (
    was.length === now.length &&
    now.every(({ value, ...area }, index) => {
      const { value: old, ...place } = was[index] ?? { value: undefined };
      return (old === value || isSame(old, value)) && isSame(place, area);
    })
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
