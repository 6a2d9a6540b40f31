import { describe, expect, it } from "vitest";
import {
  type Cell,
  cellText,
  isEmpty,
  isErrorValue,
  normalised,
  sameCell,
} from "../../../src/core/schema/cell.ts";

it.each<[Cell, string]>([
  ["Gävle", "Gävle"],
  [12, "12"],
  [1.5, "1.5"],
  [true, "TRUE"],
  [false, "FALSE"],
  [{ date: "2020-05-14" }, "2020-05-14"],
  [{ date: "2020-05-14", time: "09:30" }, "2020-05-14 09:30"],
])("the cell %j as text is %j", (cell, expected) => {
  expect(cellText(cell)).toBe(expected);
});

it.each<[Cell | undefined, boolean]>([
  [undefined, true],
  ["", true],
  [" \n\u00a0", true],
  [0, false],
  [false, false],
  [{ date: "2020-05-14" }, false],
])("the cell %j is empty: %s", (cell, expected) => {
  expect(isEmpty(cell)).toBe(expected);
});

describe("an error value", () => {
  it.each(["#REF!", "#N/A", "#NAME?", "#REFERENS!", "#SAKNAS!", "#NAMN?", " #VÄRDEFEL! "])(
    "is %s",
    (cell) => {
      expect(isErrorValue(cell)).toBe(true);
    },
  );

  it.each(["#barnkonventionen", "REF!", "#", 0])("is not %s", (cell) => {
    expect(isErrorValue(cell)).toBe(false);
  });
});

it.each<[Cell, Cell, boolean]>([
  ["a", "a", true],
  ["a", "A", false],
  ["12", 12, false],
  ["", false, false],
  [{ date: "2020-05-14" }, { date: "2020-05-14" }, true],
  [{ date: "2020-05-14" }, { date: "2020-05-14", time: "09:30" }, false],
  [{ date: "2020-05-14" }, "2020-05-14", false],
])("writing over %j with %j changes nothing: %s", (a, b, expected) => {
  expect(sameCell(a, b)).toBe(expected);
});

it.each([
  ["  Haninge ", "HANINGE"],
  ["2020–2021", "2020-2021"],
  ["Upplands\u00a0 Väsby", "upplands väsby"],
])("%j and %j are the same text to people", (a, b) => {
  expect(normalised(a)).toBe(normalised(b));
});
