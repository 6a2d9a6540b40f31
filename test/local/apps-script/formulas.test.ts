import { describe, expect, it } from "vitest";
import { changeLines } from "../../../local/apps-script/change-lines.ts";
import { withEnds } from "../../../local/apps-script/formula-references.ts";
import { emptyWorkbook } from "../../../local/apps-script/index.ts";
import type { LineChange } from "../../../local/apps-script/line-change.ts";
import { renameReferences } from "../../../local/apps-script/moved-references.ts";
import { comparableFormula, withSeparator } from "../../../src/core/formula-separators.ts";

/** What a formula in the tab Översikt has become once rows or columns of a tab have changed. */
function after(formula: string, tab: string, axis: "rows" | "columns", change: LineChange): unknown {
  const state = emptyWorkbook({ sheets: ["Översikt", "Möten", "Mina möten"] });
  const [overview] = state.sheets;
  const changed = state.sheets.find(({ name }) => name === tab);
  if (overview === undefined || changed === undefined) throw new Error(tab);
  overview.rows = [[], [{ formula, value: null }]];
  changeLines(state, changed, axis, change);
  return overview.rows.flat()[0];
}

const insert = (before: number): LineChange => ({
  kind: "insert",
  after: before - 1,
  count: 1,
  inherit: "before",
});

describe("a formula goes on naming the cells that it named", () => {
  it.each([
    ["=SUM(Möten!$C$2:$C)", "Möten", "columns", insert(2), "=SUM(Möten!$D$2:$D)"],
    [
      "=SUM(Möten!C2:C9;'Mina möten'!C2)",
      "Mina möten",
      "columns",
      insert(1),
      "=SUM(Möten!C2:C9;'Mina möten'!D2)",
    ],
    ['=$B$2&"Möten!C2"', "Möten", "columns", insert(1), '=$B$2&"Möten!C2"'],
    ["=$B$5+Möten!B5", "Översikt", "rows", insert(4), "=$B$6+Möten!B5"],
    ["=Möten!C2", "Möten", "columns", { kind: "delete", first: 3, count: 1 }, "=#REF!"],
    ["=Möten!A2", "Möten", "columns", { kind: "move", first: 1, count: 1, before: 4 }, "=Möten!C2"],
    ["=LARGE(Möten!A2:A9;1)*10^6", "Möten", "rows", insert(5), "=LARGE(Möten!A2:A10;1)*10^6"],
  ] as const)("%s after a change of %s", (formula, tab, axis, change, wanted) => {
    expect(after(formula, tab, axis, change)).toEqual({ formula: wanted, value: null });
  });

  it("when its tab gets another name", () => {
    const state = emptyWorkbook({ sheets: ["Översikt", "Möten"] });
    const [overview] = state.sheets;
    if (overview === undefined) throw new Error("no tab");
    overview.rows = [[{ formula: "=Möten!A2", value: null }]];
    renameReferences(state, "Möten", "Våra möten");
    expect(overview.rows[0]?.[0]).toEqual({ formula: "='Våra möten'!A2", value: null });
  });
});

it("ranges without an end get one, and others keep theirs", () => {
  expect(withEnds('=COUNTIFS(Möten!$A$2:$A,"A2:A",Möten!B2:B7,$C$1)', () => 40)).toBe(
    '=COUNTIFS(Möten!$A$2:$A$40,"A2:A",Möten!B2:B7,$C$1)',
  );
});

it("arguments are parted as a sheet wants, and formulas are compared whatever their separators", () => {
  expect(withSeparator('=IF(A1="a,b",1,2)', ";")).toBe('=IF(A1="a,b";1;2)');
  expect(comparableFormula("=SUM('Möten'!A2:A; 1)")).toBe(comparableFormula("=SUM(Möten!A2:A,1)"));
  expect(comparableFormula('=IF(A1="a b","c;d",1)')).not.toBe(comparableFormula('=IF(A1="ab","c,d",1)'));
});
