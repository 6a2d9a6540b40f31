import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createHand } from "../../../local/apps-script/index.ts";
import { lineAfter } from "../../../local/apps-script/line-change.ts";
import { aRuntime } from "./a-runtime.ts";

const SET_UP = `
function setUp() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheets()[0];
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(2, 250);
  sheet.getRange("A1:D1").setValues([["Namn", "Datum", "Val", "Dold"]]);
  sheet.getRange("A2:D3").setValues([["b", "2020-05-01", "x", 1], ["a", "2020-06-01", "y", 2]]);
  sheet.getRange("B2:B").setNumberFormat("d mmm yyyy");
  sheet.getRange("C2:C").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["x", "y"]).setAllowInvalid(false).build());
  sheet.getRange("B2").setNote("not");
  sheet.getRange("A1:D1").protect().setWarningOnly(true);
  sheet.hideColumns(4);
  const other = book.insertSheet("Annan");
  other.getRange("A2:A").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("A2:A")).setAllowInvalid(false).build());
}
function look() {
  const sheet = SpreadsheetApp.getActive().getSheetByName("Blad1");
  const row = sheet.getRange(2, 1, 1, 6);
  return { shown: row.getDisplayValues()[0], notes: row.getNotes()[0].indexOf("not"), rules: row.getDataValidations()[0].map((r) => r ? r.getCriteriaType() : null) };
}`;

function aBook() {
  const runtime = aRuntime(SET_UP);
  expect(runtime.execute("setUp").error).toBeUndefined();
  return {
    runtime,
    hand: createHand(runtime),
    state: runtime.world.state,
    look: () => runtime.execute("look").value as { shown: string[]; notes: number; rules: unknown[] },
  };
}

describe("rows and columns moved by hand", () => {
  it("take along values, formats, notes, rules, widths and protections", () => {
    const { hand, state, look } = aBook();
    expect(hand.move("Blad1", "columns", 2, 5).ok).toBe(true);
    expect(look()).toEqual({
      shown: ["b", "x", "1", "1 maj 2020", "", ""],
      notes: 3,
      rules: [null, "VALUE_IN_LIST", null, null, null, null],
    });
    expect(state.sheets[0]?.columnWidths).toEqual({ 4: 250 });
    expect(state.sheets[0]?.hiddenColumns).toEqual([3]);
    expect(state.protections[0]?.area).toMatchObject({ left: 1 });
    expect(hand.type("B2", "z").ok && hand.type("Blad1!B2", "z").ok).toBe(false);
  });

  it("keep a dropdown elsewhere on the column it took its values from", () => {
    const { hand } = aBook();
    hand.move("Blad1", "columns", 1, 4);
    expect(hand.type("Annan!A2", "a").ok).toBe(true);
    expect(hand.type("Annan!A3", "2020-05-01").ok).toBe(false);
    hand.insert("Blad1", "columns", 1, 2);
    expect(hand.type("Annan!A3", "b").ok).toBe(true);
    expect(hand.type("Annan!A4", "x").ok).toBe(false);
  });

  it("an inserted row has the formats and rules of the row before it", () => {
    const { hand } = aBook();
    hand.insert("Blad1", "rows", 3);
    expect(hand.type("Blad1!C3", "z").ok).toBe(false);
    expect(hand.type("Blad1!B3", "2020-07-01").ok).toBe(true);
  });

  it("a deleted column takes its rule, note and width away", () => {
    const { hand, state, look } = aBook();
    hand.delete("Blad1", "columns", 2, 2);
    expect(look()).toEqual({ shown: ["b", "1", "", "", "", ""], notes: -1, rules: Array(6).fill(null) });
    expect(state.sheets[0]).toMatchObject({ columnWidths: {}, maxColumns: 24, hiddenColumns: [2] });
  });

  it("sorting moves whole rows with their notes below the frozen ones", () => {
    const { hand, state } = aBook();
    hand.sort("Blad1", 1);
    expect(state.sheets[0]?.rows.map((row) => row[0])).toEqual(["Namn", "a", "b"]);
    expect(state.sheets[0]?.notes).toEqual({ B3: "not" });
  });

  it("undo brings back exactly what was, act by act", () => {
    const { hand, state } = aBook();
    const before = JSON.stringify(state.sheets);
    hand.type("Blad1!A2", "ändrad");
    hand.move("Blad1", "columns", 2, 5);
    hand.delete("Blad1", "rows", 2);
    hand.deleteTab("Annan");
    hand.paste("Blad1!A2", [
      ["1", "2"],
      ["3", "4"],
    ]);
    for (let act = 0; act < 5; act++) expect(hand.undo().ok).toBe(true);
    expect(JSON.stringify(state.sheets)).toBe(before);
    expect(hand.undo().ok).toBe(false);
  });

  it("a move is always a permutation of the lines", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 11 }),
        (first, count, before) => {
          fc.pre(before <= first || before >= first + count);
          const lines = Array.from({ length: 10 }, (_, index) =>
            lineAfter({ kind: "move", first, count, before }, index + 1),
          );
          expect([...lines].sort((a, b) => Number(a) - Number(b))).toEqual(
            Array.from({ length: 10 }, (_, index) => index + 1),
          );
        },
      ),
    );
  });

  it("renaming a heading is typing over it, and a tab gets no name that is taken", () => {
    const { hand, state } = aBook();
    expect(hand.renameHeading("Blad1", "Val", "Nytt val").ok).toBe(true);
    expect(state.sheets[0]?.rows[0]?.[2]).toBe("Nytt val");
    expect(hand.renameTab("Annan", "blad1").ok).toBe(false);
    expect(hand.renameTab("Annan", "Ny").ok).toBe(true);
  });
});
