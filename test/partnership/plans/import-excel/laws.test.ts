import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEmpty } from "../../../../src/core/schema/cell.ts";
import type { FileSheet } from "../../../../src/core/spreadsheet-file.ts";
import type { ReadWorkbook } from "../../../../src/partnership/partnership.ts";
import { importExcel } from "../../../../src/partnership/plans/import-excel.ts";
import type { Planned } from "../../../../src/partnership/plans/plan.ts";
import { aFileSheet, type Given } from "./a-file.ts";
import { aReadWorkbook, carriedOut } from "./a-read-workbook.ts";

const names = fc.constantFrom("A", "a", "B", "B kommun", "C", "D och E", "F;G", "", "Gbg");
const anyGiven: fc.Arbitrary<Given> = fc.oneof(
  names,
  fc.constantFrom<Given>(
    "Kommun",
    "Stadsdel",
    "x",
    "ja",
    "14–15 maj 2020",
    "2020-05-14",
    "3/4/2020",
    "=1+1",
    "Tjänsteman",
  ),
  fc.constantFrom<Given>(136, 2020, 43_965, true, undefined, { day: "2020-05-14" }, { error: "#REF!" }),
);
const anySheet = fc
  .constantFrom<readonly [string, readonly string[]]>(
    ["Kommuner", ["Kommun", "Typ", "Kommunkod", "Tillhör", "Alias"]],
    ["Parter", ["Part", "Organisationer", "Hemsidan uppdaterad"]],
    ["Personer", ["Namn", "Kommun", "Mejl", "Mobil", "Telefon"]],
    ["Uppdrag", ["Namn", "Part", "Roll", "Från", "Till"]],
    ["Samarbeten", ["Namn", "Typ"]],
    ["Medlemskap", ["Part", "Samarbete", "Med från", "Deltagartyp", "Röster"]],
    ["Möten", ["Möte", "Samarbete", "Typ", "Datum", "Värd"]],
    ["Närvaro", ["Möte", "Part", "Person", "Roll", "Svar"]],
  )
  .chain(([name, headings]) =>
    fc
      .array(fc.tuple(...headings.map(() => anyGiven)), { maxLength: 6 })
      .map((rows) => aFileSheet(name, [...headings], ...rows)),
  );
const anyFile = fc.array(anySheet, { minLength: 1, maxLength: 3 });
const anyWorld = fc.record({
  organisations: fc.subarray(["A", "B", "C"]),
  people: fc.subarray(["A", "B", "C"]),
  typed: fc.constantFrom("", "Tjänsteman", "Tjänsteperson"),
});
type World = typeof anyWorld extends fc.Arbitrary<infer T> ? T : never;

/** Small, with names that several tabs share, and a row that a person has typed. */
function workbookOf({ organisations, people, typed }: World): ReadWorkbook {
  return aReadWorkbook(
    {
      collaborations: [{ name: "C", kind: "national" }],
      organisations: organisations.map((name) => ({
        name,
        kind: "municipality" as const,
        aliases: [`${name}-aliaset`],
      })),
      parties: organisations.slice(1).map((name) => ({ name: `${name}-parten`, organisations: [name] })),
      people: people.map((name) => ({ name })),
      mandates: people.map((person) => ({ person, role: "official" as const })),
    },
    typed === "" ? {} : { "mandates!9": { Person: "A", Roll: typed } },
  );
}

const imported = (world: ReadWorkbook, sheets: readonly FileSheet[], overwrite?: "replace"): Planned =>
  importExcel(world, { file: "Lista.xlsx", sheets, overwrite });

describe("whatever the file and the workbook hold", () => {
  it("importing a second time changes nothing", () => {
    fc.assert(
      fc.property(
        anyWorld,
        anyFile,
        fc.constantFrom(undefined, "replace" as const),
        (given, file, overwrite) => {
          const world = workbookOf(given);
          const first = imported(world, file, overwrite);
          if (!first.ok) return;
          const second = imported(carriedOut(world, first), file, overwrite);
          if (!second.ok) return;
          expect([...second.plan.additions, ...second.plan.changes]).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("a cell that holds something keeps it, unless the file's word was asked for", () => {
    fc.assert(
      fc.property(anyWorld, anyFile, (given, file) => {
        const world = workbookOf(given);
        const planned = imported(world, file);
        if (!planned.ok) return;
        for (const { sheet, row, values } of planned.plan.changes) {
          const { grid, layout } = world.readings.get(sheet) ?? {};
          for (const name of Object.keys(values))
            expect(isEmpty(grid?.[row - 1]?.[layout?.indexes.get(name) ?? -1])).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("no name is added that a row already has, and every reference added leads to a row", () => {
    fc.assert(
      fc.property(anyWorld, anyFile, (given, file) => {
        const world = workbookOf(given);
        const planned = imported(world, file);
        if (!planned.ok) return;
        const told = (read: typeof world) =>
          read.problems
            .filter(({ code }) => ["duplicate-name", "dangling-reference", "required"].includes(code))
            .map(({ code, sheet, row }) => `${code} ${sheet} ${row}`);
        const before = told(world);
        expect(told(carriedOut(world, planned)).filter((problem) => !before.includes(problem))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
