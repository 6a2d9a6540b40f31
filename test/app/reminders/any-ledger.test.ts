import fc from "fast-check";
import { expect, it } from "vitest";
import { AppError } from "../../../src/core/error.ts";
import { type Cell, cellText } from "../../../src/core/schema/cell.ts";
import { ledger } from "../../../src/partnership/sheets/ledger.ts";
import { Killed, type World } from "./a-world.ts";
import { DAY, twentyOneLetters } from "./twenty-letters.ts";

const EARLIER = "2020-07-31";
const LATER = ["2020-09-01", "2020-09-02", "2020-09-04", "2020-09-24"];
const HEADINGS = Object.values(ledger.columns).map(({ header }) => header);
const STATUS = HEADINGS.indexOf("Status");
const KEY = HEADINGS.indexOf("Nyckel");

/** Keys that the two days ask for, so that what is typed meets some of them. */
const KEYS = [EARLIER, DAY].flatMap((day) =>
  twentyOneLetters()
    .run(day, { send: false })
    .letters.map(({ key }) => key),
);

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom<Cell>("", "#REF!", { date: DAY }, { date: DAY, time: "07:05" }),
  fc.constantFrom("Skickas", "Skickad", "Misslyckad", "Oklar", "Dokument", "Besked", "people-2"),
  fc.constantFrom(...KEYS),
);

/** One thing that a hand can do to the tab; places count from the first row and go round. */
type Edit = (grid: Cell[][]) => void;
const place = fc.nat({ max: 200 });
const at = (grid: Cell[][], number: number) => 1 + (number % Math.max(1, grid.length - 1));
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  place.map(
    (number): Edit =>
      (grid) =>
        grid.splice(at(grid, number), 1),
  ),
  fc.tuple(place, place).map(
    ([number, count]): Edit =>
      (grid) =>
        grid.splice(at(grid, number), count),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Edit =>
      (grid) =>
        grid.splice(at(grid, to), 0, [...(grid[at(grid, from)] ?? [])]),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Edit =>
      (grid) =>
        grid.splice(at(grid, to), 0, ...grid.splice(at(grid, from), 1)),
  ),
  fc.tuple(place, fc.constantFrom("Skickas", "Skickad", "Misslyckad", "Oklar", "", "vet inte")).map(
    ([number, status]): Edit =>
      (grid) =>
        grid[at(grid, number)]?.splice(STATUS, 1, status),
  ),
  fc.tuple(place, fc.nat({ max: HEADINGS.length - 1 }), anyCell).map(
    ([number, column, cell]): Edit =>
      (grid) =>
        grid[at(grid, number)]?.splice(column, 1, cell),
  ),
  fc.array(anyCell, { maxLength: HEADINGS.length + 1 }).map(
    (row): Edit =>
      (grid) =>
        grid.push(row),
  ),
  fc.constant<Edit>((grid) => grid.splice(1)),
);

/** How the ledger came about: runs that ended, and one that was stopped dead. */
const anyHistory = fc.record({
  earlier: fc.boolean(),
  kill: fc.option(
    fc.record({
      at: fc.integer({ min: 1, max: 42 }),
      moment: fc.constantFrom("before" as const, "after" as const),
      keepsUnflushed: fc.boolean(),
    }),
    { nil: undefined },
  ),
});

/** Runs a day; a refusal is an answer, and anything else that is thrown a crash. */
function ran(world: World, day: string, options: Parameters<World["run"]>[1] = {}): "ran" | "refused" {
  try {
    world.run(day, options);
    return "ran";
  } catch (error) {
    if (error instanceof Killed) return "ran";
    expect(error).toBeInstanceOf(AppError);
    expect((error as AppError).code).toBe("ledger-changed");
    return "refused";
  }
}

const keysSent = (world: World) => world.told.map(({ key }) => key);
const rowsOf = (world: World) => (world.grids.get("ledger") ?? []).slice(1);
const doubled = (keys: readonly string[]) => keys.filter((key, first) => keys.indexOf(key) !== first);

it("whatever is done to Utskick by hand, nobody is told the same again until it is confirmed, and nothing crashes", () => {
  let refusals = 0;
  fc.assert(
    fc.property(
      anyHistory,
      fc.array(anyEdit, { maxLength: 4 }),
      fc.boolean(),
      ({ earlier, kill }, edits, confirmLedger) => {
        const world = twentyOneLetters();
        if (earlier) ran(world, EARLIER);
        ran(world, DAY, { kill });
        const touched = JSON.stringify(rowsOf(world));
        world.editLedger((grid) => {
          for (const edit of edits) edit(grid);
        });
        const before = world.outbox.length;
        const answer = ran(world, LATER[0] as string);
        if (answer === "refused") {
          refusals += 1;
          expect(JSON.stringify(rowsOf(world))).not.toBe(touched);
          expect(world.outbox).toHaveLength(before);
        }
        for (const day of LATER.slice(1)) ran(world, day);
        expect(doubled(keysSent(world))).toEqual([]);

        if (answer === "ran" || !confirmLedger) return;
        // Once confirmed, the rows that are left are what has been sent: those say so, or cannot be read.
        const vouched = rowsOf(world)
          .filter((row) => cellText(row[STATUS] ?? "") !== "Misslyckad")
          .map((row) => cellText(row[KEY] ?? "").trim());
        const told = world.told.length;
        for (const day of LATER) ran(world, day, { confirmLedger: true });
        const again = keysSent(world).slice(told);
        expect(again.filter((key) => vouched.includes(key))).toEqual([]);
        expect(doubled(again)).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
  expect(refusals).toBeGreaterThan(30);
});
