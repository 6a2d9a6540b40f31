import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, cellText, type Grid, normalised } from "../../../../src/core/schema/cell.ts";
import { optional } from "../../../../src/core/schema/column.ts";
import {
  choice,
  code,
  date,
  email,
  key,
  kronor,
  link,
  reference,
  text,
  yesNo,
} from "../../../../src/core/schema/columns/index.ts";
import { knownNames } from "../../../../src/core/schema/headings/known-names.ts";
import { matchHeadings } from "../../../../src/core/schema/headings/match-headings.ts";
import { linkReadings } from "../../../../src/core/schema/link.ts";
import { type Reading, readSheet } from "../../../../src/core/schema/read.ts";
import { defineSheet, ID_HEADER } from "../../../../src/core/schema/sheet.ts";
import { aGrid } from "../../a-grid.ts";
import { parties } from "../a-sheet.ts";
import { anyGrid } from "../any-grid.ts";

const visits = defineSheet({
  id: "visits",
  title: "Besök",
  about: "",
  columns: {
    name: key({ header: "Benämning" }),
    host: optional(reference({ header: "Värd", to: "parties", formerly: ["Värdkommun"] })),
    guest: optional(reference({ header: "Gäst", to: "parties" })),
    form: optional(choice({ header: "Form", choices: { physical: "Fysisk", digital: "Digital" } })),
    start: optional(date({ header: "Start" })),
    end: optional(date({ header: "Slut" })),
    place: optional(text({ header: "Ort" })),
    theme: optional(text({ header: "Tema" })),
    code: optional(code({ header: "Kod", digits: 4 })),
    cost: optional(kronor({ header: "Kostnad" })),
    paid: optional(yesNo({ header: "Betald", words: ["Ja", "Nej"] })),
    contact: optional(email({ header: "E-post" })),
    page: optional(link({ header: "Sida" })),
  },
});
const tours = defineSheet({
  id: "tours",
  title: "Resor",
  about: "",
  columns: { visit: reference({ header: "Besök", to: "visits" }) },
});

const NAMES = ["Gävle", "Haninge", "Örebro"];
const full = aGrid(
  visits,
  NAMES.map((name, at) => ({
    name: `Besök ${at}`,
    host: name,
    guest: NAMES[(at + 1) % 3],
    form: at === 0 ? ("digital" as const) : ("physical" as const),
    start: `2020-05-0${at + 1}`,
    end: `2020-06-0${at + 1}`,
    place: `Ort ${at}`,
    theme: `Tema ${at}`,
    code: `013${at}`,
    cost: 1000 * at,
    paid: true,
    contact: `a${at}@gavle.example`,
    page: "https://gavle.example/a",
  })),
);
const WIDTH = full[0]?.length ?? 0;
const place = (header: string) => (full[0] ?? []).indexOf(header);

/** The same grid with other headings; a heading moved last where asked. */
function renamed(headings: Readonly<Record<string, string>>, grid: Grid = full): Grid {
  return grid.map((row, at) => (at > 0 ? row : row.map((cell) => headings[String(cell)] ?? cell)));
}
const movedLast = (index: number, grid: Grid): Grid =>
  grid.map((row) => [...row.slice(0, index), ...row.slice(index + 1), row[index] ?? ""]);
const without = (index: number, grid: Grid): Grid => grid.map((row) => row.filter((_, at) => at !== index));
/** The same grid with a column last; a cell below the last row stands in a row of its own. */
function withOwn(heading: string, cells: readonly Cell[], grid: Grid): Grid {
  const width = grid[0]?.length ?? 0;
  return Array.from({ length: Math.max(grid.length, cells.length + 1) }, (_, at) => [
    ...Array.from({ length: width }, (_cell, index) => grid[at]?.[index] ?? ""),
    at === 0 ? heading : (cells[at - 1] ?? ""),
  ]);
}

function matched(grid: Grid, notes: readonly string[] = [], others: Grid | undefined = undefined) {
  const readings = linkReadings(
    new Map<string, Reading>([
      ["visits", readSheet(visits, grid)],
      [
        "parties",
        readSheet(
          parties,
          aGrid(
            parties,
            NAMES.map((name) => ({ name })),
          ),
        ),
      ],
      ["tours", readSheet(tours, others ?? aGrid(tours, [{ visit: "Besök 0" }, { visit: "Besök 2" }]))],
    ]),
  );
  const { found, unsure, gone } = matchHeadings(
    readings.get("visits") as Reading,
    knownNames(readings),
    notes,
    ({ header }) => (["Värd", "Gäst"].includes(header) ? "Måste fyllas i." : `Anteckning ${header}`),
  );
  return {
    found: Object.fromEntries(found.map(({ lost, index }) => [lost.header, index])),
    evidence: Object.fromEntries(found.map(({ lost, evidence }) => [lost.header, evidence])),
    unsure: Object.fromEntries(unsure.map(({ lost, candidates }) => [lost.header, candidates])),
    gone: gone.map(({ header }) => header),
  };
}

describe("a column that has lost its heading", () => {
  it("is nothing to look for where every heading is there, though one is a former one", () => {
    const nothing = { found: {}, evidence: {}, unsure: {}, gone: [] };
    expect(matched(full)).toEqual(nothing);
    expect(matched(renamed({ Värd: "Värdkommun" }))).toEqual(nothing);
  });

  it.each((full[0] ?? []).map(String))(
    "is found under another heading where it always stood: %s",
    (header) => {
      expect(matched(renamed({ [header]: "Något annat" }))).toMatchObject({
        found: { [header]: place(header) },
        unsure: {},
        gone: [],
      });
    },
  );

  it.each((full[0] ?? []).map(String))("is found without any heading where it always stood: %s", (header) => {
    expect(matched(renamed({ [header]: "" })).found).toEqual({ [header]: place(header) });
  });

  it("is found by place though nothing stands below it", () => {
    expect(matched(renamed({ Tema: "" }, [full[0] ?? []])).found).toEqual({ Tema: place("Tema") });
  });

  it.each(["Värd", "Form", "E-post", "Kod"])(
    "is found by its content wherever it was moved: %s",
    (header) => {
      const grid = movedLast(place(header), renamed({ [header]: "Något annat" }));
      expect(matched(grid)).toMatchObject({
        found: { [header]: WIDTH - 1 },
        evidence: { [header]: ["content"] },
      });
    },
  );

  it("is found by the names that other tabs use, where it is the one with names", () => {
    const grid = movedLast(0, renamed({ Benämning: "Rubrik" }));
    expect(matched(grid).found).toEqual({ Benämning: WIDTH - 1 });
    expect(matched(grid, [], aGrid(tours, [])).found).toEqual({});
  });

  it("is found by ids as the program stamps them", () => {
    const ids = ["Id", "0123456789ab-1", "0123456789ab-2", "0123456789ab-3"];
    const stamped = full.map((row, at) => [...row.slice(0, -1), ids[at] ?? ""]);
    const grid = withOwn("Eget", ["a", "b", "c"], [...renamed({ Id: "Nummer" }, stamped)]);
    expect(matched(grid)).toMatchObject({ found: { Id: WIDTH - 1 }, evidence: { Id: ["content"] } });
  });

  it("is found by a like heading wherever it was moved, if its content does not speak against it", () => {
    const grid = movedLast(place("Ort"), renamed({ Ort: "Orten" }));
    expect(matched(grid)).toMatchObject({ found: { Ort: WIDTH - 1 }, evidence: { Ort: ["heading"] } });
    const former = movedLast(place("Värd"), renamed({ Värd: "Värdkommunen" }));
    expect(matched(former).evidence).toEqual({ Värd: ["content", "heading"] });
    const wrong = withOwn("Slutet", ["Gävle", "Haninge"], without(place("Slut"), full));
    expect(matched(wrong)).toMatchObject({ found: {}, unsure: {}, gone: ["Slut"] });
  });

  it("is found by the note that is left at its heading", () => {
    const grid = movedLast(place("Tema"), renamed({ Tema: "Ämne" }));
    const notes = Array.from({ length: WIDTH }, (_, at) => (at === WIDTH - 1 ? "Anteckning Tema" : ""));
    expect(matched(grid, notes)).toMatchObject({ found: { Tema: WIDTH - 1 }, evidence: { Tema: ["note"] } });
    expect(matched(grid)).toMatchObject({ found: {}, gone: ["Tema"] });
    const common = movedLast(place("Värd"), [renamed({ Värd: "A" })[0] ?? []]);
    const same = Array.from({ length: WIDTH }, (_, at) => (at === WIDTH - 1 ? "Måste fyllas i." : ""));
    expect(matched(common, same).found).toEqual({});
  });

  it("is told apart from another lost one by place, by heading, or not at all", () => {
    expect(matched(renamed({ Värd: "A", Gäst: "B", Start: "C", Slut: "D" })).found).toEqual({
      Värd: place("Värd"),
      Gäst: place("Gäst"),
      Start: place("Start"),
      Slut: place("Slut"),
    });
    const moved = movedLast(place("Värd"), movedLast(place("Gäst"), renamed({ Värd: "Värden", Gäst: "B" })));
    expect(matched(moved).found).toEqual({ Värd: WIDTH - 1, Gäst: WIDTH - 2 });
    const both = movedLast(place("Värd"), movedLast(place("Gäst"), renamed({ Värd: "A", Gäst: "B" })));
    expect(matched(both)).toMatchObject({
      found: {},
      unsure: { Värd: [WIDTH - 2, WIDTH - 1], Gäst: [WIDTH - 2, WIDTH - 1] },
      gone: [],
    });
  });

  it("is only thought of where little speaks for a column: other dates, and yes and no", () => {
    const dates = movedLast(place("Slut"), renamed({ Slut: "Sista dag" }));
    expect(matched(dates)).toMatchObject({ found: {}, unsure: { Slut: [WIDTH - 1] } });
    const own = withOwn("Fika", ["Ja", "Nej", "Ja"], without(place("Betald"), full));
    expect(matched(own)).toMatchObject({ found: {}, unsure: { Betald: [WIDTH - 1] } });
  });

  it("is gone where it was taken away, whatever free text people have beside it", () => {
    const own = withOwn("Mina tankar", ["Boka fika", "Ring"], without(place("Ort"), full));
    expect(matched(own)).toMatchObject({ found: {}, unsure: {}, gone: ["Ort"] });
  });

  it("is not sought among its doubled headings", () => {
    expect(matched(renamed({ Ort: "Tema" }))).toMatchObject({ found: {}, gone: ["Ort"] });
  });

  it("forgives a few cells that are wrong, not most of them", () => {
    const column = (cells: readonly string[]) => withOwn("Något annat", cells, without(place("Värd"), full));
    expect(matched(column([...NAMES, ...NAMES, "Uppsala"])).found).toEqual({ Värd: WIDTH - 1 });
    expect(matched(column([...NAMES, "Uppsala", "Lund"])).gone).toEqual(["Värd"]);
  });
});

const anyTab = fc
  .constantFrom(visits, parties)
  .chain((sheet) => anyGrid(sheet).map((grid) => readSheet(sheet, grid)));

describe("whatever stands in a tab", () => {
  it("no column with a known heading is taken, none twice, and every lost heading is told of once", () => {
    fc.assert(
      fc.property(anyTab, (reading) => {
        const readings = linkReadings(new Map([[reading.sheet.id, reading]]));
        const { found, unsure, gone } = matchHeadings(reading, knownNames(readings));
        const known = Object.values(reading.sheet.columns)
          .flatMap(({ header, formerly }) => [header, ...formerly, ID_HEADER])
          .map(normalised);
        for (const index of [
          ...found.map((match) => match.index),
          ...unsure.flatMap((one) => one.candidates),
        ])
          expect(known).not.toContain(normalised(cellText(reading.grid[0]?.[index] ?? "")));
        const indexes = found.map(({ index }) => index);
        expect(new Set(indexes).size).toBe(indexes.length);
        const told = [...found, ...unsure]
          .map(({ lost }) => lost.header)
          .concat(gone.map(({ header }) => header));
        const missing = reading.layout.problems.filter(({ code: what }) => what === "missing-heading");
        const headers = told.filter((header) => header !== ID_HEADER);
        expect(headers.sort()).toEqual(missing.map(({ header }) => header ?? "").sort());
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });

  it("never takes one of two columns that are alike in heading and content", () => {
    const header = fc.constantFrom(...(full[0] ?? []).map(String));
    const heading = fc.string({ maxLength: 8 }).filter((text) => !(full[0] ?? []).map(String).includes(text));
    fc.assert(
      fc.property(header, heading, (lost, other) => {
        const cells = full.slice(1).map((row) => row[place(lost)] ?? "");
        const twice = withOwn(other, cells, withOwn(other, cells, without(place(lost), full)));
        expect(Object.values(matched(twice).found)).toEqual([]);
      }),
    );
  });

  it("finds a column of names of another tab wherever it stands and whatever its heading has become", () => {
    const heading = fc.string({ unit: "grapheme", maxLength: 12 });
    fc.assert(
      fc.property(heading, fc.nat({ max: WIDTH - 1 }), (other, to) => {
        fc.pre(![...(full[0] ?? []).map(String), "Värdkommun"].map(normalised).includes(normalised(other)));
        const from = place("Värd");
        const grid = renamed({ Värd: other }).map((row) => {
          const rest = row.filter((_, at) => at !== from);
          return [...rest.slice(0, to), row[from] ?? "", ...rest.slice(to)];
        });
        expect(matched(grid).found).toEqual({ Värd: to });
      }),
    );
  });
});
