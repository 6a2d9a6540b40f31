import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeLines } from "../../../local/apps-script/change-lines.ts";
import { emptyWorkbook } from "../../../local/apps-script/index.ts";
import { type LineChange, lineAfter } from "../../../local/apps-script/line-change.ts";
import { overlap, painted, paintedGrid, patchedGrid } from "../../../local/apps-script/patches.ts";
import type { Patch } from "../../../local/apps-script/workbook-state.ts";

const SIZE = 8;
const ALL = { top: 1, left: 1, bottom: SIZE, right: SIZE };
const line = fc.integer({ min: 1, max: SIZE });
const area = fc.tuple(line, line, line, line).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));
const strokes = fc.array(fc.tuple(area, fc.constantFrom("a", "b", undefined)), { maxLength: 12 });

describe("patches", () => {
  it("say of every cell what the last stroke over it said, and never overlap", () => {
    fc.assert(
      fc.property(strokes, (all) => {
        const cells = patchedGrid<string | undefined, undefined>([], ALL, undefined);
        let patches: readonly Patch<string>[] = [];
        for (const [over, value] of all) {
          patches = painted(patches, over, value);
          for (let row = over.top; row <= over.bottom; row++)
            cells[row - 1]?.fill(value, over.left - 1, over.right);
        }
        expect(patchedGrid(patches, ALL, undefined)).toEqual(cells);
        const pairs = patches.flatMap((one, index) =>
          patches.slice(index + 1).map((other) => overlap(one, other)),
        );
        expect(pairs.every((shared) => shared === null)).toBe(true);
      }),
    );
  });

  it("painted cell by cell say the same as the grid", () => {
    const grids = fc.array(
      fc.array(fc.constantFrom("a", "b", undefined), { minLength: SIZE, maxLength: SIZE }),
      {
        minLength: SIZE,
        maxLength: SIZE,
      },
    );
    fc.assert(
      fc.property(strokes, grids, (before, grid) => {
        const patches = before.reduce<readonly Patch<string>[]>(
          (all, [over, value]) => painted(all, over, value),
          [],
        );
        expect(patchedGrid(paintedGrid(patches, 1, 1, grid), ALL, undefined)).toEqual(grid);
      }),
    );
  });

  it("follow their columns through any insertion, deletion and move", () => {
    const changes = fc.oneof(
      fc.record({
        kind: fc.constant("insert" as const),
        after: fc.integer({ min: 0, max: SIZE }),
        count: fc.integer({ min: 1, max: 3 }),
        inherit: fc.constant("before" as const),
      }),
      fc.record({ kind: fc.constant("delete" as const), first: line, count: fc.integer({ min: 1, max: 3 }) }),
      fc
        .record({
          kind: fc.constant("move" as const),
          first: fc.integer({ min: 1, max: SIZE - 2 }),
          count: fc.integer({ min: 1, max: 3 }),
          before: fc.integer({ min: 1, max: SIZE + 1 }),
        })
        .filter(({ first, count, before }) => before <= first || before >= first + count),
    );
    fc.assert(
      fc.property(strokes, changes, (before, change: LineChange) => {
        const state = emptyWorkbook();
        const [sheet] = state.sheets;
        if (sheet === undefined) throw new Error("no tab");
        sheet.numberFormats = before.reduce<readonly Patch<string>[]>(
          (all, [over, value]) => painted(all, over, value),
          [],
        );
        const old = patchedGrid(sheet.numberFormats, ALL, undefined);
        changeLines(state, sheet, "columns", change);
        const now = patchedGrid(sheet.numberFormats, { ...ALL, right: SIZE * 2 }, undefined);
        for (let column = 1; column <= SIZE; column++) {
          const to = lineAfter(change, column);
          if (to !== null) expect(now.map((row) => row[to - 1])).toEqual(old.map((row) => row[column - 1]));
        }
      }),
    );
  });
});
