import { expect, it } from "vitest";
import { keptFormats } from "../../../src/app/restore/kept-formats.ts";
import type { Cell } from "../../../src/core/schema/cell.ts";
import type { Column } from "../../../src/core/schema/column.ts";
import { code, date, kronor, text, year } from "../../../src/core/schema/columns/index.ts";

const header = "Kolumn";

it.each<[string, Column, Cell]>([
  ["a date among texts", text({ header }), { date: "2020-05-01" }],
  ["a time of day among texts", text({ header }), { date: "1899-12-30", time: "09:30" }],
  ["a date among amounts", kronor({ header }), { date: "2020-05-01" }],
  ["a year among dates", date({ header }), 2020],
  ["an amount among dates", date({ header }), 100_000],
])("%s keeps its format", (_, column, cell) => {
  expect(
    keptFormats(column, 1, [
      ["", header],
      ["", ""],
      ["", cell],
    ]),
  ).toEqual([3]);
});

it.each<[string, Column, Cell]>([
  ["a day that has lost its format", date({ header }), 43_952],
  ["a day", date({ header }), { date: "2020-05-01" }],
  ["a text among dates", date({ header }), "i maj"],
  ["an amount that is shown as a day long ago", kronor({ header }), { date: "1927-05-18" }],
  ["a year that is shown as a day long ago", year({ header }), { date: "1905-07-12" }],
  ["a code that is shown as a day long ago", code({ header, digits: 4 }), { date: "1900-05-15" }],
  ["a number among texts", text({ header }), 136],
  ["nothing", text({ header }), ""],
])("%s gets the column's", (_, column, cell) => {
  expect(keptFormats(column, 0, [[header], [cell], []])).toEqual([]);
});
