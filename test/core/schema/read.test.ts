import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEmpty } from "../../../src/core/schema/cell.ts";
import { readSheet } from "../../../src/core/schema/read.ts";
import { everyType, meetings } from "./a-sheet.ts";
import { anyGrid } from "./any-grid.ts";

const HEADINGS = ["Benämning", "Start", "Värd", "Id"];

describe("reading a tab", () => {
  it("gives each row its values, its id and its place", () => {
    const { rows, problems } = readSheet(meetings, [
      HEADINGS,
      ["Träff i maj", { date: "2020-05-14" }, "Gävle", "m1"],
      ["Träff i november", "2020-11-17", "", "m2"],
    ]);
    expect(rows).toEqual([
      { id: "m1", row: 2, name: "Träff i maj", day: "2020-05-14", host: "Gävle" },
      { id: "m2", row: 3, name: "Träff i november", day: "2020-11-17", host: undefined },
    ]);
    expect(problems).toEqual([]);
  });

  it("leaves out a row that lacks something required, and keeps what could be read of it", () => {
    const { rows, incomplete, problems } = readSheet(meetings, [
      HEADINGS,
      ["Träff i maj", "snart", "Gävle", "m1"],
    ]);
    expect(rows).toEqual([]);
    expect(incomplete).toEqual([
      { row: 2, id: "m1", values: { name: "Träff i maj", day: undefined, host: "Gävle" } },
    ]);
    expect(problems).toEqual([
      { code: "not-a-date", sheet: "meetings", row: 2, header: "Start", index: 1, given: "snart" },
    ]);
  });

  it("keeps a row whose optional cell cannot be read", () => {
    const { rows, problems } = readSheet(meetings, [HEADINGS, ["Träff", "2020-05-14", "#N/A", "m1"]]);
    expect(rows).toMatchObject([{ host: undefined }]);
    expect(problems).toMatchObject([{ code: "error-value", row: 2, index: 2 }]);
  });

  it("skips blank rows: those with nothing, or only an id or people's own notes", () => {
    const reading = readSheet(meetings, [
      [...HEADINGS, "Egen"],
      ["", "", "", "", ""],
      [" ", "", "", "m1", "att göra"],
      ["Träff", "2020-05-14"],
      [],
    ]);
    expect(reading.rows.map(({ row }) => row)).toEqual([4]);
    expect(reading.problems).toEqual([]);
    expect(reading.lastRow).toBe(4);
  });

  it("reads no row when a required heading is missing, and tells of the heading once", () => {
    const { rows, incomplete, problems } = readSheet(meetings, [
      ["Benämning", "Värd", "Id"],
      ["Träff"],
      ["Möte"],
    ]);
    expect([rows.length, incomplete.length]).toEqual([0, 2]);
    expect(problems).toEqual([{ code: "missing-heading", sheet: "meetings", row: 1, header: "Start" }]);
  });

  it("takes spaces for no id", () => {
    const { rows } = readSheet(meetings, [HEADINGS, ["Träff", "2020-05-14", "", "  "]]);
    expect(rows.map(({ id }) => id)).toEqual([""]);
  });

  it("tells that the column of ids is gone, but not of a tab without any heading", () => {
    const gone = readSheet(meetings, [HEADINGS.slice(0, 3)]).problems;
    expect(gone).toEqual([{ code: "missing-heading", sheet: "meetings", row: 1, header: "Id" }]);
    const blank = readSheet(meetings, [["", "Eget"]]).problems;
    expect(blank.map(({ header }) => header)).toEqual(["Benämning", "Start", "Värd"]);
  });

  it("reads a tab that does not exist as empty", () => {
    const reading = readSheet(meetings, undefined);
    expect(reading).toMatchObject({ present: false, rows: [], lastRow: 0 });
    expect(reading.problems).toEqual([{ code: "missing-tab", sheet: "meetings" }]);
  });
});

describe("reading any grid at all", () => {
  it("never throws, and accounts for every row that is not blank", () => {
    fc.assert(
      fc.property(anyGrid(everyType), (grid) => {
        const reading = readSheet(everyType, grid);
        const places = [...reading.rows, ...reading.incomplete].map(({ row }) => row).sort((a, b) => a - b);
        const filled = grid.flatMap((cells, place) =>
          place > 0 && [...reading.layout.indexes.values()].some((index) => !isEmpty(cells[index]))
            ? [place + 1]
            : [],
        );
        expect(places).toEqual(filled);
      }),
    );
  });

  it("puts every problem at a place that exists in the grid", () => {
    fc.assert(
      fc.property(anyGrid(everyType), (grid) => {
        const { problems, layout } = readSheet(everyType, grid);
        for (const { row = 0, index } of problems) {
          expect(row).toBeGreaterThanOrEqual(1);
          expect(row).toBeLessThanOrEqual(Math.max(grid.length, 1));
          if (index !== undefined) expect(index).toBeLessThan(layout.width);
        }
      }),
    );
  });

  it("gives complete rows in which no required value is missing", () => {
    fc.assert(
      fc.property(anyGrid(everyType), (grid) => {
        for (const { name } of readSheet(everyType, grid).rows) expect(name?.trim()).toBeTruthy();
      }),
    );
  });

  it("leaves the grid as it was", () => {
    fc.assert(
      fc.property(anyGrid(everyType), (grid) => {
        const before = structuredClone(grid);
        readSheet(everyType, grid);
        expect(grid).toEqual(before);
      }),
    );
  });
});
