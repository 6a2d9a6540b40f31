import { describe, expect, it } from "vitest";
import { keptFilter } from "../../../../local/workbench/app/kept-filter.ts";

const HEADINGS = ["Namn", { shown: "Typ" }, "År"];
const ROWS = [["Vår"], ["Höst"], ["Digital"]];
const BEFORE = [HEADINGS, ...ROWS];
const FILTER = {
  ref: { startRow: 0, startColumn: 0, endRow: 3, endColumn: 2 },
  filterColumns: [{ colId: 1, filters: { filters: ["Träff"] } }],
  cachedFilteredOut: [2],
};

describe("a filter, where its tab is shown anew", () => {
  it("goes as far down as before, and what it hides is worked out again", () => {
    expect(keptFilter(FILTER, BEFORE, BEFORE)).toEqual({
      ref: FILTER.ref,
      filterColumns: FILTER.filterColumns,
    });
    expect(keptFilter(FILTER, BEFORE, [...BEFORE, ["Ny"]])?.ref.endRow).toBe(4);
    expect(keptFilter(FILTER, BEFORE, [HEADINGS, ["Vår"]])?.ref.endRow).toBe(1);
    expect(keptFilter(FILTER, BEFORE, [HEADINGS])?.ref.endRow).toBe(1);
  });

  it.each([
    ["moved", [["Typ", "Namn", "År"], ...ROWS]],
    ["called otherwise", [["Namn", "Slag", "År"], ...ROWS]],
    ["gone with all that was there", []],
  ])("is dropped where a column is %s", (_, after) => {
    expect(keptFilter(FILTER, BEFORE, after)).toBeUndefined();
  });
});
