import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, overlaps, type Period, yearPeriod } from "../../../src/core/dates/period.ts";

const days = Array.from({ length: 12 }, (_, place) => `2020-05-${String(place + 10)}`);
const anyEnd = fc.option(fc.constantFrom(...days), { nil: undefined });
const anyPeriod: fc.Arbitrary<Period> = fc
  .record({ from: anyEnd, to: anyEnd })
  .filter(({ from, to }) => from === undefined || to === undefined || from <= to);

describe("a period", () => {
  it.each([
    [{ from: "2020-01-01", to: "2021-12-31" }, "2020-01-01", true],
    [{ from: "2020-01-01", to: "2021-12-31" }, "2021-12-31", true],
    [{ from: "2020-01-01", to: "2021-12-31" }, "2022-01-01", false],
    [{ from: "2020-01-01", to: "2021-12-31" }, "2019-12-31", false],
    [{ from: "2020-01-01", to: undefined }, "2099-01-01", true],
    [{ from: undefined, to: "2020-01-01" }, "1900-01-01", true],
    [{ from: undefined, to: undefined }, "2020-01-01", true],
  ])("%j holds %s: %s", (period, day, expected) => {
    expect(contains(period, day)).toBe(expected);
  });

  it("overlaps another exactly when a day lies in both", () => {
    const everyDay = ["2020-05-01", ...days, "2020-05-31"];
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        const shared = everyDay.some((day) => contains(a, day) && contains(b, day));
        expect(overlaps(a, b)).toBe(shared);
        expect(overlaps(b, a)).toBe(shared);
      }),
    );
  });

  it("of a year runs from New Year's Day to New Year's Eve", () => {
    expect(yearPeriod(2020)).toEqual({ from: "2020-01-01", to: "2020-12-31" });
  });
});
