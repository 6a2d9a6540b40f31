import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { snapshotOf } from "../../../../local/apps-script/hands/snapshot.ts";
import {
  createHand,
  createRuntime,
  type Hand,
  type WorkbookState,
} from "../../../../local/apps-script/index.ts";
import { rowActs } from "../../../../local/workbench/grid/row-acts.ts";
import { aWorkbook, formatted } from "../../store/a-workbook.ts";

/** Meetings, and attendance with a dropdown of their names and a formula on their first row. */
function aBook(): WorkbookState {
  const choice = {
    criterion: "VALUE_IN_RANGE",
    range: { sheetId: 0, top: 2, left: 1, bottom: null, right: 1 },
    showDropdown: true,
    allowInvalid: true,
    helpText: null,
  } as const;
  return aWorkbook({
    Möten: {
      frozenRows: 1,
      rows: [
        ["Namn", "Start"],
        ["Vår", 43966],
        ["Höst", 44152],
        ["Digital", 44013],
      ],
      numberFormats: [formatted(2, "yyyy-mm-dd")],
      notes: { B3: "Fel dag" },
    },
    Närvaro: {
      frozenRows: 1,
      rows: [["Möte"], ["Höst"], [{ formula: "=Möten!A2", value: null }]],
      validations: [{ top: 2, left: 1, bottom: 1000, right: 1, value: choice }],
    },
    Kontroll: { rows: [["Fynd"]] },
  });
}

function atWork(state = aBook()) {
  const acts = rowActs();
  const hand = createHand(createRuntime({ program: {}, state }));
  const done = (work: (hand: Hand) => ReturnType<Hand["sort"]>) => {
    const result = acts.act(state, () => work(hand));
    if (!result.ok || result.rowAct === undefined) throw new Error("nothing was done");
    return result.rowAct;
  };
  return { acts, state, hand, done };
}

const tabs = (state: WorkbookState) => structuredClone(snapshotOf(state));

const anAct = fc.oneof(
  fc.record({
    kind: fc.constantFrom("insert", "delete"),
    row: fc.integer({ min: 2, max: 5 }),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    kind: fc.constantFrom("ascending", "descending"),
    row: fc.integer({ min: 1, max: 2 }),
    count: fc.constant(1),
  }),
);

function perform(hand: Hand, { kind, row, count }: { kind: string; row: number; count: number }) {
  if (kind === "insert") return hand.insert("Möten", "rows", row, count);
  if (kind === "delete") return hand.delete("Möten", "rows", row, count);
  return hand.sort("Möten", row, kind === "descending");
}

describe("what is done to whole rows", () => {
  it("is taken back and done again to the last format, note and dropdown, whatever was done", () => {
    fc.assert(
      fc.property(fc.array(anAct, { minLength: 1, maxLength: 5 }), (given) => {
        const { acts, state, hand } = atWork();
        const stands = [tabs(state)];
        const numbers: number[] = [];
        for (const each of given) {
          const result = acts.act(state, () => perform(hand, each));
          const isSame = JSON.stringify(tabs(state)) === JSON.stringify(stands.at(-1));
          expect(result.rowAct === undefined).toBe(isSame);
          if (result.rowAct === undefined) continue;
          numbers.push(result.rowAct);
          stands.push(tabs(state));
        }
        for (let last = numbers.length - 1; last >= 0; last--) {
          expect(acts.takeBack(state, numbers[last] ?? 0).ok).toBe(true);
          expect(tabs(state)).toEqual(stands[last]);
        }
        for (const [index, number] of numbers.entries()) {
          expect(acts.doAgain(state, number).ok).toBe(true);
          expect(tabs(state)).toEqual(stands[index + 1]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("is not taken back where its tab has changed since, and nothing is changed then", () => {
    const { acts, state, hand, done } = atWork();
    const number = done((each) => each.delete("Möten", "rows", 2));
    hand.type("Möten!A2", "Ett annat namn");
    const before = tabs(state);
    const result = acts.takeBack(state, number);
    expect(result).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^Arket har ändrats sedan dess/),
    });
    expect(tabs(state)).toEqual(before);
    hand.type("Möten!A2", "Höst");
    expect(acts.takeBack(state, number).ok).toBe(true);
  });

  it("leaves what others did meanwhile in tabs that it did not touch", () => {
    const { acts, state, hand, done } = atWork();
    const number = done((each) => each.delete("Möten", "rows", 3));
    hand.type("Kontroll!A2", "Ett fynd");
    hand.type("Närvaro!A2", "Vår");
    expect(acts.takeBack(state, number).ok).toBe(true);
    expect(state.sheets.map(({ rows }) => rows[1]?.[0])).toEqual(["Vår", "Vår", "Ett fynd"]);
    expect(state.sheets[0]?.rows[2]?.[0]).toBe("Höst");
  });

  it("is forgotten when somebody is erased, and when another program has written the workbook", () => {
    const { acts, state, done } = atWork();
    const first = done((each) => each.delete("Möten", "rows", 2));
    acts.forget();
    expect(acts.forgotten).toBe(1);
    expect(acts.takeBack(state, first)).toMatchObject({
      ok: false,
      reason: expect.stringContaining("finns inte kvar"),
    });
    const second = done((each) => each.delete("Möten", "rows", 2));
    expect(acts.takeBack(structuredClone(state), second).ok).toBe(false);
    expect(acts.takeBack(state, second).ok).toBe(false);
  });

  it("keeps the last twenty and no more", () => {
    const { acts, state, done } = atWork();
    const numbers = Array.from({ length: 21 }, () => done((each) => each.insert("Möten", "rows", 2)));
    const outcomes = numbers.reverse().map((number) => acts.takeBack(state, number).ok);
    expect(outcomes).toEqual([...Array.from({ length: 20 }, () => true), false]);
  });
});
