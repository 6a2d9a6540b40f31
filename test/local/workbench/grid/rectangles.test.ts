import fc from "fast-check";
import { expect, it } from "vitest";
import { blocksOf } from "../../../../local/workbench/app/rectangles.ts";

const place = (row: number, column: number) => ({ sheetId: 1, row, column, text: `${row},${column}` });

it("joins what was done at once into one rectangle", () => {
  const cells = [place(3, 2), place(2, 2), place(2, 3), place(3, 3)];
  expect(blocksOf(cells)).toEqual([
    {
      sheetId: 1,
      row: 2,
      column: 2,
      texts: [
        ["2,2", "2,3"],
        ["3,2", "3,3"],
      ],
    },
  ]);
});

it("covers each changed cell once, and no other cell", () => {
  const cell = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }));
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: String }), (places) => {
      const covered = blocksOf(places.map(([row, column]) => place(row, column))).flatMap(
        ({ row, column, texts }) =>
          texts.flatMap((line, r) => line.map((text, c) => [`${row + r},${column + c}`, text])),
      );
      expect(covered.every(([at, text]) => at === text)).toBe(true);
      expect(covered.map(([at]) => at).sort()).toEqual(places.map(String).sort());
    }),
  );
});
