import { expect, it } from "vitest";
import { cellName, cellPlace } from "../../../src/core/schema/a1.ts";

it.each([
  [1, 0, "A1"],
  [3, 25, "Z3"],
  [2, 26, "AA2"],
  [2, 51, "AZ2"],
  [2, 52, "BA2"],
  [9, 701, "ZZ9"],
  [9, 702, "AAA9"],
])("row %d and index %d make %s, and are read from it", (row, index, name) => {
  expect(cellName(row, index)).toBe(name);
  expect(cellPlace(name)).toEqual({ row, index });
});

it.each(["", "A", "1", "a1", "A0", "A1:B2", "AAAA1", "Möten!A1"])("%j is no cell", (text) => {
  expect(cellPlace(text)).toBeUndefined();
});
