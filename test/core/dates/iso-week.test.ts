import { expect, it } from "vitest";
import { mondayOf, weekNumber } from "../../../src/core/dates/iso-week.ts";

it.each([
  ["2020-01-01", "2019-12-30", 1],
  ["2020-12-31", "2020-12-28", 53],
  ["2021-01-03", "2020-12-28", 53],
  ["2021-01-04", "2021-01-04", 1],
  ["2020-09-06", "2020-08-31", 36],
  ["2018-12-31", "2018-12-31", 1],
])("%s is in the week of %s, number %i", (day, monday, week) => {
  expect([mondayOf(day), weekNumber(day)]).toEqual([monday, week]);
});
