import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, type Grid, sameCell } from "../../../src/core/schema/cell.ts";
import { gridAfter } from "../../../src/core/schema/grid.ts";
import { readSheet } from "../../../src/core/schema/read.ts";
import {
  type RangeWrite,
  rectangles,
  writesForChanges,
  writesForNewRows,
} from "../../../src/core/schema/write.ts";
import { aGrid } from "../a-grid.ts";
import { everyType, meetings, parties } from "./a-sheet.ts";
import { anyGrid } from "./any-grid.ts";
import { anyRow } from "./any-row.ts";

const GRID: Grid = [
  ["Benämning", "Egen", "Start", "Värd", "Id"],
  ["Träff i maj", "=SUM(A1)", { date: "2020-05-14" }, "Gävle", "m1"],
  ["Träff i november", "", { date: "2020-11-17" }, "Uppsala", "m2"],
  ["Träff i januari", "", { date: "2021-01-20" }, "", "m3"],
];
const reading = readSheet(meetings, GRID);

describe("changing rows", () => {
  it("writes only the cell that changes", () => {
    expect(writesForChanges(reading, [{ row: 2, values: { name: "Träff i maj", host: "Örebro" } }])).toEqual([
      { sheet: "meetings", row: 2, index: 3, values: [["Örebro"]] },
    ]);
  });

  it("writes nothing when every cell holds its value already", () => {
    const same = { name: "Träff i maj", day: "2020-05-14", host: "Gävle" };
    expect(writesForChanges(reading, [{ row: 2, values: same, id: "m1" }])).toEqual([]);
  });

  it("makes one write of cells beside and below each other", () => {
    const changes = [2, 3, 4].map((row) => ({ row, values: { day: "2022-05-10", host: "Kalmar" } }));
    expect(writesForChanges(reading, changes)).toEqual([
      { sheet: "meetings", row: 2, index: 2, values: Array(3).fill([{ date: "2022-05-10" }, "Kalmar"]) },
    ]);
  });

  it("goes around a column that is people's own", () => {
    const writes = writesForChanges(reading, [{ row: 2, values: { name: "Ny", day: "2022-05-10" } }]);
    expect(writes.map(({ index, values }) => [index, values[0]?.length])).toEqual([
      [0, 1],
      [2, 1],
    ]);
  });

  it("empties a cell whose value is taken away", () => {
    expect(writesForChanges(reading, [{ row: 2, values: { host: undefined } }])).toEqual([
      { sheet: "meetings", row: 2, index: 3, values: [[""]] },
    ]);
  });

  it("stamps an id", () => {
    expect(writesForChanges(reading, [{ row: 4, values: {}, id: "m9" }])).toEqual([
      { sheet: "meetings", row: 4, index: 4, values: [["m9"]] },
    ]);
  });

  it("lets the later of two values hold, also when it is what stands there already", () => {
    const twice = (first: string, second: string) =>
      writesForChanges(reading, [
        { row: 2, values: { host: first } },
        { row: 2, values: { host: second } },
      ]);
    expect(twice("Gävle", "Örebro")).toMatchObject([{ values: [["Örebro"]] }]);
    expect(twice("Örebro", "Gävle")).toEqual([]);
  });

  it("writes nothing in a column whose heading is missing", () => {
    const narrow = readSheet(meetings, [
      ["Benämning", "Start"],
      ["Träff", "2020-05-14"],
    ]);
    expect(writesForChanges(narrow, [{ row: 2, values: { host: "Gävle" }, id: "m1" }])).toEqual([]);
  });
});

describe("adding rows", () => {
  it("puts them below everything in the tab, also below people's own notes", () => {
    const noted = readSheet(meetings, [...GRID, [], ["", "att göra"], ["", ""]]);
    expect(writesForNewRows(noted, [{ id: "m4", values: { name: "Ny" } }])[0]).toMatchObject({ row: 7 });
  });

  it("makes one write of many rows where the columns stand together", () => {
    const empty = readSheet(meetings, aGrid(meetings, []));
    const rows = ["a", "b", "c"].map((name) => ({ id: name, values: { name, day: "2020-05-14" } }));
    expect(writesForNewRows(empty, rows)).toEqual([
      {
        sheet: "meetings",
        row: 2,
        index: 0,
        values: rows.map(({ id }) => [id, { date: "2020-05-14" }, "", id]),
      },
    ]);
  });

  it("writes what rows say of each other last, when all of them have their names", () => {
    const empty = readSheet(parties, [["Namn", "Består av", "Alias", "Id"]]);
    const rows = [
      { id: "p1", values: { name: "Båda", members: ["Karlskoga", "Degerfors"] } },
      { id: "p2", values: { name: "Karlskoga" } },
      { id: "p3", values: { name: "Degerfors" } },
    ];
    expect(writesForNewRows(empty, rows)).toEqual([
      {
        sheet: "parties",
        row: 2,
        index: 0,
        values: [
          ["Båda", "", "", "p1"],
          ["Karlskoga", "", "", "p2"],
          ["Degerfors", "", "", "p3"],
        ],
      },
      { sheet: "parties", row: 2, index: 1, values: [["Karlskoga; Degerfors"]] },
    ]);
  });

  it("starts below the headings, whatever is there", () => {
    expect(
      writesForNewRows(readSheet(meetings, [["Benämning"]]), [{ id: "", values: { name: "Ny" } }]),
    ).toEqual([{ sheet: "meetings", row: 2, index: 0, values: [["Ny"]] }]);
  });
});

describe("whatever the grid, the rows and the values", () => {
  const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 4 });

  it("new rows read back as they were", () => {
    fc.assert(
      fc.property(anyGrid(everyType), anyRows, (grid, values) => {
        const before = readSheet(everyType, grid);
        const rows = values.map((row, place) => ({ id: `n${place}`, values: row }));
        const after = readSheet(everyType, gridAfter(grid, writesForNewRows(before, rows)));
        const known = (row: object) => onlyKnown(row, before.layout.indexes);
        fc.pre(before.layout.indexes.has("name"));
        expect(after.rows.slice(-values.length).map(known)).toEqual(values.map(known));
        expect(after.rows.slice(0, -values.length)).toEqual(before.rows);
      }),
    );
  });

  it("changed rows read back as they were, and nothing else changes", () => {
    fc.assert(
      fc.property(anyGrid(everyType), anyRow, fc.nat(), (grid, values, place) => {
        const before = readSheet(everyType, grid);
        const target = before.rows[place % Math.max(before.rows.length, 1)];
        fc.pre(target !== undefined);
        const writes = writesForChanges(before, [{ row: target.row, values }]);
        const after = readSheet(everyType, gridAfter(grid, writes));
        const known = (row: object) => onlyKnown(row, before.layout.indexes);
        expect(after.rows.filter(({ row }) => row === target.row).map(known)).toEqual([known(values)]);
        expect(after.rows.filter(({ row }) => row !== target.row)).toEqual(
          before.rows.filter(({ row }) => row !== target.row),
        );
      }),
    );
  });

  it("no cell is written that holds its value already, nor any in another column, nor any twice", () => {
    fc.assert(
      fc.property(
        anyGrid(everyType),
        fc.array(fc.tuple(fc.nat({ max: 7 }), anyRow), { maxLength: 4 }),
        (grid, changes) => {
          const before = readSheet(everyType, grid);
          const ours = new Set([...before.layout.indexes.values(), before.layout.idIndex]);
          const writes = writesForChanges(
            before,
            changes.map(([row, values]) => ({ row: row + 2, values, id: `n${row}` })),
          );
          const cells = writes.flatMap(cellsOf);
          for (const { row, index, value } of cells) {
            expect(ours.has(index)).toBe(true);
            expect(sameCell(grid[row - 1]?.[index] ?? "", value)).toBe(false);
          }
          expect(new Set(cells.map(({ row, index }) => `${row}:${index}`)).size).toBe(cells.length);
        },
      ),
    );
  });

  it("rectangles hold exactly the cells, and no two of them could be one run of a row", () => {
    const anyPlaces = fc.uniqueArray(
      fc.record({ row: fc.integer({ min: 1, max: 6 }), index: fc.nat({ max: 6 }) }),
      {
        selector: ({ row, index }) => `${row}:${index}`,
      },
    );
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const cells = places.map((place) => ({ ...place, value: `${place.row}:${place.index}` }));
        const writes = rectangles("t", cells);
        const inOrder = (list: readonly { value: Cell }[]) => list.map(({ value }) => String(value)).sort();
        expect(inOrder(writes.flatMap(cellsOf))).toEqual(inOrder(cells));
        for (const { row, index, value } of writes.flatMap(cellsOf)) expect(value).toBe(`${row}:${index}`);
        const starts = new Set(
          writes.flatMap((write) => write.values.map((_, down) => `${write.row + down}:${write.index}`)),
        );
        for (const { row, index, values } of writes)
          values.forEach((cells, down) => {
            expect(starts.has(`${row + down}:${index + cells.length}`)).toBe(false);
          });
      }),
    );
  });
});

function cellsOf({ row, index, values }: RangeWrite) {
  return values.flatMap((cells, down) =>
    cells.map((value, along) => ({ row: row + down, index: index + along, value })),
  );
}

/** The row's values in the columns that the tab has. */
function onlyKnown(row: object, indexes: ReadonlyMap<string, number>): object {
  const values = row as Readonly<Record<string, unknown>>;
  return Object.fromEntries([...indexes.keys()].map((name) => [name, values[name]]));
}
