import { expect, it } from "vitest";
import {
  dateRange,
  dayMonthYear,
  longDate,
  monthAndYear,
  monthName,
  weekdayAndDate,
  years,
} from "../../src/messages/dates.ts";

it("writes a date as running Swedish text has it", () => {
  expect(dayMonthYear("2020-05-01")).toBe("1 maj 2020");
  expect(longDate("2020-05-14")).toBe("den 14 maj 2020");
});

it.each([
  ["2020-11-16", "måndagen den 16 november 2020"],
  ["2020-11-17", "tisdagen den 17 november 2020"],
  ["2020-11-18", "onsdagen den 18 november 2020"],
  ["2020-05-14", "torsdagen den 14 maj 2020"],
  ["2020-05-15", "fredagen den 15 maj 2020"],
  ["2020-02-29", "lördagen den 29 februari 2020"],
  ["2020-03-01", "söndagen den 1 mars 2020"],
])("%s is %s", (day, expected) => {
  expect(weekdayAndDate(day)).toBe(expected);
});

it.each([
  ["2020-05-14", undefined, "den 14 maj 2020"],
  ["2020-05-14", "2020-05-14", "den 14 maj 2020"],
  ["2020-05-14", "2020-05-15", "den 14–15 maj 2020"],
  ["2020-04-30", "2020-05-01", "den 30 april–1 maj 2020"],
  ["2020-12-31", "2021-01-01", "den 31 december 2020–1 januari 2021"],
])("the days from %s to %s are %s", (from, to, expected) => {
  expect(dateRange(from, to)).toBe(expected);
});

it("writes months and years", () => {
  expect(monthAndYear(2020, 11)).toBe("november 2020");
  expect([monthName(1), monthName(12), monthName(13)]).toEqual(["januari", "december", ""]);
  expect([years(2020, 2021), years(2020, 2020)]).toEqual(["2020–2021", "2020"]);
});
