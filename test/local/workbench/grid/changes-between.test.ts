import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { snapshotOf } from "../../../../local/apps-script/hands/snapshot.ts";
import {
  createHand,
  createRuntime,
  type SheetState,
  type WorkbookState,
} from "../../../../local/apps-script/index.ts";
import { changesBetween } from "../../../../local/workbench/grid/changes-between.ts";
import type { CellView, TabView } from "../../../../local/workbench/grid/grid-view.ts";
import { tabView } from "../../../../local/workbench/grid/tab-view.ts";
import { aWorkbook, formatted } from "../../store/a-workbook.ts";

/** Two tabs; the first chooses among the names of the second. */
function twoTabs(): WorkbookState {
  const choice = {
    criterion: "VALUE_IN_RANGE",
    range: { sheetId: 1, top: 2, left: 1, bottom: null, right: 1 },
    showDropdown: true,
    allowInvalid: true,
    helpText: null,
  } as const;
  const möten: Partial<SheetState> = {
    rows: [
      ["Namn", "Start", "Värd"],
      ["Träff", 43966, "Gävle"],
    ],
    numberFormats: [formatted(2, "yyyy-mm-dd")],
    validations: [{ top: 2, left: 3, bottom: 1000, right: 3, value: choice }],
    notes: { A1: "Mötets namn", B2: "Fel dag" },
  };
  return aWorkbook({ Möten: möten, Parter: { rows: [["Namn"], ["Gävle"], ["Örebro"]] } });
}

const asItWas = (state: WorkbookState): WorkbookState => ({ ...state, ...snapshotOf(state) });

/** What a page shows after it has put the changes over what it showed. */
function patched(view: TabView, changes: ReturnType<typeof changesBetween>): Partial<TabView> {
  const change = changes.tabs.find(({ sheetId }) => sheetId === view.sheetId);
  const cells: CellView[][] = view.cells.map((line) => [...line]);
  for (const { row, column, cell } of change?.cells ?? []) {
    while (cells.length < row) cells.push([]);
    const line = cells[row - 1] as CellView[];
    while (line.length < column) line.push(null);
    line[column - 1] = cell;
  }
  const notes: Record<string, string> = { ...view.notes };
  for (const [address, note] of Object.entries(change?.notes ?? {}))
    if (note === null) delete notes[address];
    else notes[address] = note;
  return { cells: withoutEnds(cells), notes, choices: change?.choices ?? view.choices };
}

/** Nothing at the end of a row, or below the last one, is the same as nothing. */
function withoutEnds(cells: readonly (readonly CellView[])[]): CellView[][] {
  const lines = cells.map((line) => [...line]);
  for (const line of lines) while (line.length > 0 && (line[line.length - 1] ?? null) === null) line.pop();
  while (lines.length > 0 && lines[lines.length - 1]?.length === 0) lines.pop();
  return lines;
}

const anEdit = fc.record({
  tab: fc.constantFrom("Möten", "Parter"),
  row: fc.integer({ min: 1, max: 6 }),
  column: fc.integer({ min: 1, max: 4 }),
  block: fc.array(
    fc.array(
      fc.constantFrom("", "Gävle", "2020-05-01", "1,5", "0136", "=1+1", "https://x.example/", "sant"),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    { minLength: 1, maxLength: 3 },
  ),
});

describe("what a page is told of an edit", () => {
  it("turns what it showed into what it would show if it loaded everything anew, whatever was put in", () => {
    fc.assert(
      fc.property(fc.array(anEdit, { minLength: 1, maxLength: 6 }), (edits) => {
        const state = twoTabs();
        const hand = createHand(createRuntime({ program: {}, state }));
        for (const { tab, row, column, block } of edits) {
          const was = asItWas(state);
          const shown = was.sheets.map((sheet) => tabView(was, sheet));
          hand.paste(`${tab}!${"ABCD"[column - 1]}${row}`, block);
          const changes = changesBetween(was, state);
          expect(changes.rebuilt).toBe(false);
          state.sheets.forEach((sheet, index) => {
            const { cells, notes, choices } = tabView(state, sheet);
            expect(patched(shown[index] as TabView, changes)).toEqual({
              cells: withoutEnds(cells),
              notes,
              choices,
            });
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it("says nothing of what is as it was", () => {
    const state = twoTabs();
    expect(changesBetween(asItWas(state), state)).toEqual({ tabs: [], rebuilt: false });
  });

  it("tells of names that dropdowns in other tabs now offer", () => {
    const state = twoTabs();
    const was = asItWas(state);
    createHand(createRuntime({ program: {}, state })).type("Parter!A4", "Borlänge");
    const { tabs } = changesBetween(was, state);
    expect(tabs.find(({ sheetId }) => sheetId === 0)?.choices?.[0]?.value).toEqual([
      "Gävle",
      "Örebro",
      "Borlänge",
    ]);
  });

  it.each<[string, (state: WorkbookState) => unknown]>([
    ["a tab is added", (state) => createHand(createRuntime({ program: {}, state })).addTab("Ny")],
    [
      "a tab gets another name",
      (state) => createHand(createRuntime({ program: {}, state })).renameTab("Parter", "Alla"),
    ],
    [
      "rows are inserted",
      (state) => createHand(createRuntime({ program: {}, state })).insert("Möten", "rows", 2),
    ],
  ])("asks for everything anew when %s", (_, change) => {
    const state = twoTabs();
    const was = asItWas(state);
    change(state);
    expect(changesBetween(was, state).rebuilt).toBe(true);
  });

  it("says what to type to get a text again that would be read as something else", () => {
    const state = twoTabs();
    createHand(createRuntime({ program: {}, state })).type("Parter!A2", "'0136");
    expect(tabView(state, state.sheets[1] as SheetState).cells[1]?.[0]).toEqual({
      shown: "0136",
      typed: "'0136",
    });
  });
});
