import fc from "fast-check";
import { expect, it } from "vitest";
import type { Grid } from "../../src/core/schema/cell.ts";
import { named, readWorkbook } from "../../src/partnership/partnership.ts";
import { sheetList, sheets } from "../../src/partnership/sheets/index.ts";
import { aGrid } from "../core/a-grid.ts";
import { anyGrid } from "../core/schema/any-grid.ts";

const EMPTY: ReadonlyMap<string, Grid> = new Map(sheetList.map((sheet) => [sheet.id, aGrid(sheet, [])]));

it("reads an empty workbook as a partnership without rows or problems", () => {
  const { partnership, problems } = readWorkbook(EMPTY);
  expect(problems).toEqual([]);
  expect(partnership.parties).toEqual([]);
  expect(partnership.settings.catchUpDays).toBe(5);
});

it("follows references and reads the settings", () => {
  const { partnership, problems } = readWorkbook(
    new Map([
      ...EMPTY,
      [
        "organisations",
        aGrid(sheets.organisations, [{ name: "Angereds stadsdel", kind: "district", aliases: ["Angered"] }]),
      ],
      ["parties", aGrid(sheets.parties, [{ name: "Angered", organisations: ["angered"] }])],
      ["settings", aGrid(sheets.settings, [{ name: "Exempelark", value: "Ja" }])],
    ]),
  );
  expect(problems).toEqual([]);
  expect(partnership.parties[0]?.organisations).toEqual(["Angereds stadsdel"]);
  expect(partnership.settings.isExample).toBe(true);
});

it("tells of a setting that means nothing at its cell", () => {
  const grid: Grid = [
    ["Beskrivning", "Värde", "Nyckel"],
    ["", "kanske", "Exempelark"],
  ];
  const { problems } = readWorkbook(new Map([...EMPTY, ["settings", grid]]));
  expect(problems).toMatchObject([{ code: "not-yes-no", sheet: "settings", row: 2, index: 1 }]);
});

it("tells of every tab that is missing", () => {
  const { partnership, problems } = readWorkbook(new Map());
  expect(problems.map(({ code, sheet }) => [code, sheet])).toEqual(
    sheetList.map(({ id }) => ["missing-tab", id]),
  );
  expect(partnership.meetings).toEqual([]);
});

it("reads any workbook without throwing", () => {
  const workbook = fc.record(Object.fromEntries(sheetList.map((sheet) => [sheet.id, anyGrid(sheet)])));
  fc.assert(
    fc.property(workbook, (grids) => {
      const { partnership } = readWorkbook(new Map(Object.entries(grids)));
      expect(partnership.settings.catchUpDays).toBeTypeOf("number");
    }),
    { numRuns: 50 },
  );
});

it("finds a row by its name: the first one, or none", () => {
  const rows = [
    { name: "Gävle", row: 2 },
    { name: "Haninge", row: 3 },
    { name: "Gävle", row: 4 },
  ];
  expect(named(rows, "Gävle")).toBe(rows[0]);
  expect(named(rows, "Kalmar")).toBeUndefined();
  expect(named(rows, undefined)).toBeUndefined();
});
