import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largePartnership } from "../../../scripts/bench/large-partnership.ts";
import { examples } from "../../../src/partnership/example/index.ts";
import type { SomeRows } from "../../a-partnership.ts";
import { anOverview, type ShownOverview } from "./an-overview.ts";
import { agreementInForce, expectedFigures, type Figures } from "./expected-figures.ts";
import { randomPartnership, TODAY } from "./random-partnership.ts";

/** What the tab shows where the program's own figures stand. */
function shownFigures(overview: ShownOverview, expected: Figures): Figures {
  return Object.fromEntries(
    Object.keys(expected).map((cell) => {
      const [row = "", column] = cell.split(".");
      return [cell, overview.shown(row, column)];
    }),
  );
}

function compare(rows: SomeRows, today: string): void {
  const overview = anOverview(rows, today);
  const agreement = agreementInForce(overview.partnership, today);
  const { error, warning, info } = overview.findings;
  expect([overview.shown("error"), overview.shown("warning"), overview.shown("info")]).toEqual([
    error,
    warning,
    info,
  ]);
  if (agreement === undefined) {
    expect(overview.shown("agreement")).toBe("Ingen nationell överenskommelse har börjat gälla");
    expect(overview.shown("meant")).toBe(0);
    return;
  }
  const expected = expectedFigures(overview.partnership, agreement, today);
  expect(shownFigures(overview, expected)).toEqual(expected);
}

it("a workbook of hundreds of parties is left for Excel to work out", () => {
  expect(anOverview(largePartnership(40), TODAY).shown("acceded")).toBe(40);
  expect(anOverview(largePartnership(300), TODAY).shown("acceded")).toBe("");
});

describe("the figures of Översikt are the program's own", () => {
  it.each(
    examples.flatMap(({ id, partnership }) =>
      ["2019-06-01", "2020-03-01", "2020-10-01", "2021-08-15", "2022-02-01"].map(
        (today) => [id, today, partnership] as const,
      ),
    ),
  )("in the example %s on %s", (_, today, partnership) => compare(partnership as SomeRows, today));

  it("in any partnership", () => {
    fc.assert(
      fc.property(randomPartnership, (rows) => compare(rows, TODAY)),
      { numRuns: 25 },
    );
  }, 300_000);
});
