import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, weekday } from "../../../src/core/dates/civil-date.ts";
import {
  easterSunday,
  isWorkingDay,
  LONGEST_HOLIDAY,
  workingDayFrom,
  workingDayUntil,
} from "../../../src/partnership/reminders/working-days.ts";

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays("1990-01-01", days));

describe("Easter Sunday", () => {
  it.each([
    [1961, "1961-04-02"],
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2011, "2011-04-24"],
    [2020, "2020-04-12"],
    [2021, "2021-04-04"],
    [2024, "2024-03-31"],
    [2026, "2026-04-05"],
    [2038, "2038-04-25"],
  ])("of %i is %s", (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });
});

describe("a working day", () => {
  it.each([
    ["nyårsdagen", "2020-01-01"],
    ["trettondedag jul", "2020-01-06"],
    ["långfredagen", "2020-04-10"],
    ["påskdagen", "2020-04-12"],
    ["annandag påsk", "2020-04-13"],
    ["första maj", "2020-05-01"],
    ["Kristi himmelsfärdsdag", "2020-05-21"],
    ["pingstdagen", "2020-05-31"],
    ["nationaldagen", "2022-06-06"],
    ["midsommarafton", "2020-06-19"],
    ["midsommarafton as early as can be", "2026-06-19"],
    ["midsommarafton as late as can be", "2021-06-25"],
    ["midsommardagen", "2020-06-20"],
    ["alla helgons dag", "2020-10-31"],
    ["julafton", "2020-12-24"],
    ["juldagen", "2020-12-25"],
    ["annandag jul", "2019-12-26"],
    ["nyårsafton", "2020-12-31"],
    ["a Saturday", "2020-09-05"],
    ["a Sunday", "2020-09-06"],
  ])("is not %s, %s", (_, day) => {
    expect(isWorkingDay(day)).toBe(false);
  });

  it.each([
    "2020-01-07",
    "2020-04-09",
    "2020-05-22",
    "2020-06-01",
    "2020-06-18",
    "2020-10-30",
    "2020-12-23",
    "2020-12-30",
  ])("is %s, beside a holiday or on one that is none any more", (day) => {
    expect(isWorkingDay(day)).toBe(true);
  });

  it("is found on either side, no further away than the longest holiday", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [before, after] = [workingDayUntil(day), workingDayFrom(day)];
        expect([isWorkingDay(before), isWorkingDay(after)]).toEqual([true, true]);
        expect(before <= day && day <= after).toBe(true);
        expect(daysBetween(before, after)).toBeLessThanOrEqual(LONGEST_HOLIDAY);
      }),
    );
  });

  it("never falls on a weekend", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isWorkingDay(day) && weekday(day) > 5).toBe(false);
      }),
    );
  });
});
