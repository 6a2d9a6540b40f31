import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/core/schema/cell.ts";
import { reference } from "../../../src/core/schema/columns/index.ts";
import { linkReadings } from "../../../src/core/schema/link.ts";
import { type Reading, readSheet } from "../../../src/core/schema/read.ts";
import { defineSheet, type NewRow } from "../../../src/core/schema/sheet.ts";
import { aGrid } from "../a-grid.ts";
import { meetings, parties } from "./a-sheet.ts";
import { anyGrid } from "./any-grid.ts";

function linked(grids: { parties: Grid; meetings?: Grid }) {
  const readings = linkReadings(
    new Map<string, Reading>([
      ["parties", readSheet(parties, grids.parties)],
      ["meetings", readSheet(meetings, grids.meetings ?? aGrid(meetings, []))],
    ]),
  );
  return {
    parties: (readings.get("parties")?.rows ?? []) as unknown as NewRow<typeof parties>[],
    meetings: (readings.get("meetings")?.rows ?? []) as unknown as NewRow<typeof meetings>[],
    problems: [...readings.values()].flatMap(({ problems }) => problems),
  };
}

const hostedBy = (host: string) => aGrid(meetings, [{ name: "Träff", day: "2020-05-14", host }]);

const angered = aGrid(parties, [
  { name: "Angereds stadsdel", aliases: ["Angered", "Angered stadsdel/Göteborg"] },
]);

describe("a reference", () => {
  it.each(["Angereds stadsdel", "ANGEREDS  stadsdel", "angered", "Angered stadsdel/Göteborg"])(
    "written as %j means the row Angereds stadsdel",
    (host) => {
      const { meetings: rows, problems } = linked({ parties: angered, meetings: hostedBy(host) });
      expect(rows[0]?.host).toBe("Angereds stadsdel");
      expect(problems).toEqual([]);
    },
  );

  it("does not mind which dash is used", () => {
    const grid = aGrid(parties, [{ name: "Överenskommelse 2020–2021" }]);
    expect(linked({ parties: grid, meetings: hostedBy("Överenskommelse 2020-2021") }).problems).toEqual([]);
  });

  it("that leads nowhere keeps its text and is told of at its cell", () => {
    const { meetings: rows, problems } = linked({ parties: angered, meetings: hostedBy("Gunnared") });
    expect(rows[0]?.host).toBe("Gunnared");
    expect(problems).toEqual([
      {
        code: "dangling-reference",
        sheet: "meetings",
        row: 2,
        header: "Värd",
        index: 2,
        given: "Gunnared",
        expected: "parties",
      },
    ]);
  });

  it("to several rows is followed one by one", () => {
    const grid = aGrid(parties, [
      { name: "Karlskoga", aliases: ["KGA"] },
      { name: "Degerfors" },
      { name: "Båda", members: ["kga", "Degerfors", "Örebro"] },
    ]);
    const { parties: rows, problems } = linked({ parties: grid });
    expect(rows[2]?.members).toEqual(["Karlskoga", "Degerfors", "Örebro"]);
    expect(problems).toMatchObject([{ code: "dangling-reference", row: 4, given: "Örebro" }]);
  });

  it("is followed in a row that is left out too, where it leads nowhere without a problem of its own", () => {
    const readings = linkReadings(
      new Map<string, Reading>([
        ["parties", readSheet(parties, angered)],
        ["meetings", readSheet(meetings, aGrid(meetings, [{ host: "angered" }, { host: "Gunnared" }]))],
      ]),
    );
    const { incomplete, problems } = readings.get("meetings") as Reading;
    expect(incomplete.map(({ values }) => values.host)).toEqual(["Angereds stadsdel", "Gunnared"]);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["required"]));
  });

  it("may lead to a row that is left out because it lacks something", () => {
    const agenda = defineSheet({
      id: "agenda",
      title: "Dagordning",
      about: "",
      columns: { meeting: reference({ header: "Möte", to: "meetings" }) },
    });
    const readings = linkReadings(
      new Map<string, Reading>([
        ["meetings", readSheet(meetings, aGrid(meetings, [{ name: "Träff i maj" }]))],
        ["agenda", readSheet(agenda, aGrid(agenda, [{ meeting: "träff i maj" }]))],
      ]),
    );
    expect(readings.get("agenda")).toMatchObject({ rows: [{ meeting: "Träff i maj" }], problems: [] });
  });
});

describe("a name", () => {
  it("on two rows is told of at the second", () => {
    const grid = aGrid(parties, [{ name: "Haninge" }, { name: "Gävle" }, { name: "HANINGE" }]);
    expect(linked({ parties: grid }).problems).toMatchObject([
      { code: "duplicate-name", row: 4, header: "Namn", given: "HANINGE" },
    ]);
  });

  it("wins over another row's alias, which is told of", () => {
    const grid = aGrid(parties, [{ name: "Göteborg", aliases: ["Angered"] }, { name: "Angered" }]);
    const { meetings: rows, problems } = linked({ parties: grid, meetings: hostedBy("angered") });
    expect(rows[0]?.host).toBe("Angered");
    expect(problems).toMatchObject([{ code: "ambiguous-alias", row: 2, header: "Alias", given: "Angered" }]);
  });

  it("may stand among its own aliases", () => {
    const grid = aGrid(parties, [{ name: "SKR", aliases: ["skr", "SKR"] }]);
    expect(linked({ parties: grid }).problems).toEqual([]);
  });

  it("shared as alias by two rows is told of at the second", () => {
    const grid = aGrid(parties, [
      { name: "Karlskoga", aliases: ["K/D"] },
      { name: "Degerfors", aliases: ["k/d"] },
    ]);
    expect(linked({ parties: grid }).problems).toMatchObject([
      { code: "ambiguous-alias", row: 3, given: "k/d" },
    ]);
  });
});

it("links any grids without throwing, and every reference to a name, or with a problem", () => {
  fc.assert(
    fc.property(anyGrid(parties), anyGrid(meetings), (some, others) => {
      const { parties: rows, meetings: hosted, problems } = linked({ parties: some, meetings: others });
      const names = new Set(rows.map(({ name }) => name));
      const dangling = new Set(
        problems.filter(({ code }) => code === "dangling-reference").map(({ given }) => given),
      );
      for (const { host } of hosted) {
        if (host !== undefined) expect(names.has(host) || dangling.has(host)).toBe(true);
      }
    }),
  );
});
