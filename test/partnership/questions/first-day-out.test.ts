import { expect, it } from "vitest";
import { firstDayOut } from "../../../src/partnership/questions/first-day-out.ts";

it.each([
  ["2020-10-01", 3, "2021-01-01", "2020-10-01", true],
  ["2020-10-02", 3, "2022-01-01", "2020-10-01", false],
  ["2020-12-31", 0, "2021-01-01", "2021-01-01", true],
  ["2020-01-01", 12, "2021-01-01", "2020-01-01", true],
  ["2020-01-02", 12, "2022-01-01", "2020-01-01", false],
  ["2020-07-02", 18, "2023-01-01", "2019-07-01", false],
  ["2020-01-02", 36, "2024-01-01", "2018-01-01", false],
])("a notice on %s with %i months counts from %s", (notified, months, from, lastDayInTime, inTime) => {
  expect(firstDayOut(notified, months)).toEqual({ from, lastDayInTime, inTime });
});
