import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  civilDate,
  dayOfMonth,
  daysBetween,
  isCivilDate,
  lastOfMonth,
  monthOf,
  weekday,
  yearOf,
} from "../../../src/core/dates/civil-date.ts";

const MILLISECONDS_PER_DAY = 86_400_000;

const anyDay = fc
  .integer({
    min: Date.UTC(1900, 0, 1) / MILLISECONDS_PER_DAY,
    max: Date.UTC(2100, 11, 31) / MILLISECONDS_PER_DAY,
  })
  .map((days) => new Date(days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10));

describe("a civil date", () => {
  it.each(["2020-02-29", "2000-02-29", "2021-12-31", "0001-01-01"])("%s exists", (text) => {
    expect(isCivilDate(text)).toBe(true);
  });

  it.each([
    "2021-02-29",
    "1900-02-29",
    "2020-04-31",
    "2020-13-01",
    "2020-00-10",
    "2020-01-00",
    "0000-01-01",
    "2020-1-1",
    "20200101",
    "2020-01-01 ",
    "2020-01-01T00:00",
    "",
    "den 1 maj 2020",
  ])("%j is no day", (text) => {
    expect(isCivilDate(text)).toBe(false);
  });

  it("is a day exactly when Date.UTC gives it back", () => {
    const parts = fc.tuple(fc.integer({ min: 1, max: 2200 }), fc.nat({ max: 14 }), fc.nat({ max: 33 }));
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
        expect(isCivilDate(text)).toBe(exists);
      }),
    );
  });

  it("comes back from its year, month and day", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(civilDate(yearOf(day), monthOf(day), dayOfMonth(day))).toBe(day);
      }),
    );
  });
});

describe("counting days", () => {
  it("agrees with Date.UTC, whatever summer time does", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        const expected = new Date(Date.parse(`${day}T00:00:00Z`) + count * MILLISECONDS_PER_DAY);
        expect(addDays(day, count)).toBe(expected.toISOString().slice(0, 10));
      }),
    );
  });

  it("is undone by counting back, and measured by daysBetween", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
  });

  it("names the weekday that Date.UTC names", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekday(day) % 7).toBe(new Date(`${day}T00:00:00Z`).getUTCDay());
      }),
    );
  });

  it("orders days as texts", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });
});

describe("counting months", () => {
  it.each([
    ["2020-01-31", 1, "2020-02-29"],
    ["2021-01-31", 1, "2021-02-28"],
    ["2021-01-01", -3, "2020-10-01"],
    ["2020-12-15", 1, "2021-01-15"],
    ["2020-01-15", -1, "2019-12-15"],
    ["2020-03-31", -13, "2019-02-28"],
    ["2020-02-29", 12, "2021-02-28"],
  ])("%s and %d months make %s", (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });

  it("lands in the month meant, on the same day or the month's last", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const target = new Date(Date.UTC(yearOf(day), monthOf(day) - 1 + count, 1));
        const [year, month] = [target.getUTCFullYear(), target.getUTCMonth() + 1];
        const moved = addMonths(day, count);
        expect([yearOf(moved), monthOf(moved)]).toEqual([year, month]);
        expect(dayOfMonth(moved)).toBe(Math.min(dayOfMonth(day), dayOfMonth(lastOfMonth(year, month))));
      }),
    );
  });

  it("ends a month on the day before the next one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
        expect(lastOfMonth(year, month)).toBe(last);
      }),
    );
  });
});
