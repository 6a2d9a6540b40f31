import { expect, it } from "vitest";
import { cellName } from "../../../src/core/schema/a1.ts";

it.each([
  [1, 0, "A1"],
  [3, 25, "Z3"],
  [2, 26, "AA2"],
  [2, 51, "AZ2"],
  [2, 52, "BA2"],
  [9, 701, "ZZ9"],
  [9, 702, "AAA9"],
])("row %d and index %d make %s", (row, index, expected) => {
  expect(cellName(row, index)).toBe(expected);
});
