import { expect, it } from "vitest";
import { layoutOf } from "../../../src/core/schema/layout.ts";
import { meetings } from "./a-sheet.ts";

const layout = (...headings: string[]) => layoutOf(meetings, [headings]);

it("finds the columns in the order of their definition", () => {
  expect(layout("Benämning", "Start", "Värd", "Id")).toMatchObject({
    indexes: new Map([
      ["name", 0],
      ["day", 1],
      ["host", 2],
    ]),
    idIndex: 3,
    width: 4,
    problems: [],
  });
});

it("finds moved columns, and leaves people's own columns alone", () => {
  const found = layout("Id", "Värd", "Egen anteckning", "Benämning", "", "Start");
  expect(Object.fromEntries(found.indexes)).toEqual({ name: 3, day: 5, host: 1 });
  expect(found).toMatchObject({ idIndex: 0, problems: [] });
});

it("does not mind case and extra spaces in a heading", () => {
  expect(Object.fromEntries(layout(" benämning", "START", "värd ").indexes)).toEqual({
    name: 0,
    day: 1,
    host: 2,
  });
});

it("reads a column under its former heading, and says what it is called now", () => {
  const found = layout("Benämning", "Start", "Värdkommun");
  expect(found.indexes.get("host")).toBe(2);
  expect(found.problems).toEqual([
    { code: "former-heading", sheet: "meetings", row: 1, header: "Värd", index: 2, given: "Värdkommun" },
  ]);
});

it("lets a column with a former heading be people's own once the new heading is there", () => {
  const found = layout("Värdkommun", "Benämning", "Start", "Värd");
  expect(found.indexes.get("host")).toBe(3);
  expect(found.problems).toEqual([]);
});

it("names each missing heading", () => {
  expect(layout("Benämning", "Datum").problems).toEqual([
    { code: "missing-heading", sheet: "meetings", row: 1, header: "Start" },
    { code: "missing-heading", sheet: "meetings", row: 1, header: "Värd" },
  ]);
});

it("reads neither of two columns with one heading, and points at the second", () => {
  const found = layout("Start", "Benämning", "start", "Värd");
  expect(found.indexes.has("day")).toBe(false);
  expect(found.problems).toEqual([
    { code: "doubled-heading", sheet: "meetings", row: 1, header: "Start", index: 2 },
  ]);
});

it("trusts no id column when there are two", () => {
  const found = layout("Benämning", "Start", "Värd", "Id", "id");
  expect(found.idIndex).toBeUndefined();
  expect(found.problems).toEqual([
    { code: "doubled-heading", sheet: "meetings", row: 1, header: "Id", index: 4 },
  ]);
});

it("finds nothing in an empty tab", () => {
  const found = layoutOf(meetings, []);
  expect(found).toMatchObject({ indexes: new Map(), idIndex: undefined, width: 0 });
  expect(found.problems.map(({ code }) => code)).toEqual(Array(3).fill("missing-heading"));
});
