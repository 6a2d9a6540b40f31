import { describe, expect, it } from "vitest";
import { AppError } from "../../../src/core/error.ts";
import type { Cell } from "../../../src/core/schema/cell.ts";
import { DAY, twentyLetters } from "./twenty-letters.ts";

/** A world that has sent the twenty letters of −60; those of −30 are due on the day. */
function afterSixtyDays() {
  const world = twentyLetters();
  world.run("2020-07-31");
  return world;
}

const refusal = new AppError("ledger-changed");
const STATUS = 5;

describe("a ledger that somebody has changed", () => {
  it.each<[string, (grid: Cell[][]) => void]>([
    ["a row deleted", (grid) => grid.splice(4, 1)],
    ["the last row deleted", (grid) => grid.splice(20, 1)],
    ["every row deleted", (grid) => grid.splice(1)],
    ["a status edited", (grid) => grid[3]?.splice(STATUS, 1, "Misslyckad")],
    ["a reason written", (grid) => grid[3]?.splice(STATUS + 1, 1, "fel adress")],
    ["two rows in other order", (grid) => grid.splice(1, 2, grid[2] ?? [], grid[1] ?? [])],
    ["a row written by hand", (grid) => grid.push([...(grid[20] ?? [])])],
  ])("stops the sending: %s", (_, change) => {
    const world = afterSixtyDays();
    world.editLedger(change);
    expect(() => world.run(DAY)).toThrow(refusal);
    expect(world.outbox).toHaveLength(20);
    expect(world.count("write")).toBe(0);
  });

  it("is noticed on days without letters, and hinders no dry run", () => {
    const world = afterSixtyDays();
    world.editLedger((grid) => grid.splice(4, 1));
    expect(() => world.run("2020-08-20")).toThrow(refusal);
    expect(world.run(DAY, { send: false }).letters.filter(({ status }) => status === "planned")).toHaveLength(
      20,
    );
  });

  it("is taken as it stands once the coordinator has confirmed it, from then on", () => {
    const world = afterSixtyDays();
    world.editLedger((grid) => grid.splice(4, 1));
    world.run(DAY, { confirmLedger: true });
    expect(world.outbox).toHaveLength(40);
    expect(world.run("2020-09-02").said).toBe("Inget att påminna om i dag.");
  });

  it("can be confirmed on a day without letters and in a dry run", () => {
    for (const options of [{ confirmLedger: true }, { confirmLedger: true, send: false }]) {
      const world = afterSixtyDays();
      world.editLedger((grid) => grid.splice(4, 1));
      world.run("2020-08-20", options);
      expect(world.run(DAY).letters.filter(({ status }) => status === "sent")).toHaveLength(20);
    }
  });

  it("is also one that came with a copied workbook, which remembers nothing", () => {
    const world = afterSixtyDays();
    world.memory = {};
    expect(() => world.run(DAY)).toThrow(refusal);
    world.memory = { "reminders.ledger": "skräp" };
    expect(() => world.run(DAY)).toThrow(refusal);
  });
});

describe("a ledger that nobody has changed", () => {
  it("may be looked at, noted beside, rearranged by column and spaced with empty rows", () => {
    const world = afterSixtyDays();
    world.editLedger((grid) => {
      for (const row of grid) row.splice(2, 0, row === grid[0] ? "Min anteckning" : "läst");
      for (const row of grid) row.unshift(...row.splice(6, 1));
      grid.splice(3, 0, [], ["", ""]);
    });
    world.run(DAY);
    expect(world.outbox).toHaveLength(40);
    expect(new Set(world.ledger("Nyckel").filter((key) => key !== "")).size).toBe(40);
    expect(world.count("write")).toBe(3);
    expect(world.run("2020-09-02").said).toBe("Inget att påminna om i dag.");
  });
});
