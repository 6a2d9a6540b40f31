import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../../src/core/dates/civil-date.ts";
import { dateRange, longDate, weekdayAndDate } from "../../../../src/messages/dates.ts";
import { daysInText } from "../../../../src/partnership/plans/import-excel/dates-in-text.ts";

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays("1930-01-01", days));

describe("a text about days", () => {
  it.each([
    ["14 maj 2020", "2020-05-14"],
    ["den 14 maj 2020", "2020-05-14"],
    ["Torsdagen den 14:e maj 2020", "2020-05-14"],
    ["tors 14 maj 2020 kl. 10–15", "2020-05-14"],
    ["14 sept. 2020", "2020-09-14"],
    ["14/5 2020", "2020-05-14"],
    ["3/4 2020", "2020-04-03"],
    ["14/5/2020", "2020-05-14"],
    ["5/14/2020", "2020-05-14"],
    ["14.5.2020", "2020-05-14"],
    ["4/4/2020", "2020-04-04"],
    ["2020-05-14", "2020-05-14"],
    ["2020-5-4", "2020-05-04"],
    ["2020.05.14", "2020-05-14"],
    ["20200514", "2020-05-14"],
  ])("names one day: %s", (text, from) => {
    expect(daysInText(text)).toEqual({ from });
  });

  it.each([
    ["14–15 maj 2020", "2020-05-14", "2020-05-15"],
    ["14 och 15 maj 2020", "2020-05-14", "2020-05-15"],
    ["den 30 april – 1 maj 2020", "2020-04-30", "2020-05-01"],
    ["14-15/5 2020", "2020-05-14", "2020-05-15"],
    ["2020-05-14 – 2020-05-15", "2020-05-14", "2020-05-15"],
    ["2020-05-14 t.o.m. 2020-05-15", "2020-05-14", "2020-05-15"],
  ])("names a first and a last day: %s", (text, from, to) => {
    expect(daysInText(text)).toEqual({ from, to });
  });

  it.each([
    "",
    "maj 2020",
    "3/4/2020",
    "14 maj",
    "14 maj 20",
    "31 april 2020",
    "30 februari 2020",
    "14 mars-vinter 2020",
    "15–14 maj 2020",
    "14 ma 2020",
    "hösten 2020",
    "2020-13-01",
    "senast 14 maj 2020",
    "1 maj 2020 eller 2 maj 2020",
  ])("is not guessed at: %s", (text) => {
    expect(daysInText(text)).toBeUndefined();
  });

  it("is understood in every way that the program itself writes days", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysInText(longDate(from))).toEqual({ from });
        expect(daysInText(weekdayAndDate(from))).toEqual({ from });
        if (from.slice(0, 4) === to.slice(0, 4))
          expect(daysInText(dateRange(from, to))).toEqual({ from, to });
      }),
    );
  });
});
