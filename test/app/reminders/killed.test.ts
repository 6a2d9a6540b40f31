import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Kill } from "./a-world.ts";
import { Killed, type World } from "./a-world.ts";
import { DAY, twentyOneLetters } from "./twenty-letters.ts";

const LATER = ["2020-09-02", "2020-09-03"];
const COORDINATOR = "samordnare@partnerskapet.example";

/** Everybody who is to get a letter on the day, and the keys of what it tells. */
const whole = twentyOneLetters();
const { letters: expected } = whole.run(DAY);
const calls = whole.calls.length;
const recipients = [...new Set(expected.map(({ to }) => to))];

function runUntilKilled(world: World, kill: Kill): void {
  try {
    world.run(DAY, { kill });
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
}

/** What a letter says of each rule that the day has something of. */
const SAID: Readonly<Record<string, string>> = {
  P0: "Träff mars 2021 har inget datum ännu\n\n",
  P3: "Utträde inför 2021 meddelas senast den 1 oktober 2020\n\n",
  P6: "Du kallas till Extra träff",
};

const isNotice = (key: string) => key.startsWith("Besked|");

/** Nobody has got two, and everybody has got one or is known to be unclear; each unclear reminder has one notice. */
function expectAtMostOnceAndNoneLost(world: World, kills: number): void {
  const days = world.outbox.map(({ day, to }) => `${day} ${to}`);
  expect(new Set(days).size, "a letter a person and day").toBe(days.length);
  const [keys, statuses] = [world.ledger("Nyckel"), world.ledger("Status")];
  expect(new Set(keys).size, "a row a key").toBe(keys.length);
  const unclear = new Set<string>();
  for (const { key, to, rule } of expected) {
    const got = world.outbox.filter((letter) => letter.to === to && letter.text.includes(SAID[rule] ?? key));
    const status = statuses[keys.indexOf(key)];
    expect(["Skickad", "Oklar"], key).toContain(status);
    if (status === "Oklar") unclear.add(to);
    else expect(got, key).toHaveLength(1);
    expect(got.length, key).toBeLessThanOrEqual(1);
  }
  expect(unclear.size).toBeLessThanOrEqual(10 * kills);
  const unclearRows = keys.filter((key, place) => statuses[place] === "Oklar" && !isNotice(key));
  const told = world.told.map(({ key }) => key).filter(isNotice);
  const toldRows = keys.filter((key, place) => statuses[place] === "Skickad" && isNotice(key));
  expect(keys.filter(isNotice), "a notice for each unclear one").toHaveLength(unclearRows.length);
  // A notice can be unclear in its turn, and then nobody knows whether it was told.
  expect(told, "every notice that was sent").toEqual(expect.arrayContaining(toldRows));
  expect(new Set(told).size, "each notice once").toBe(told.length);
  const letters = world.outbox.filter(({ text }) => text.includes("inte att veta om"));
  expect(letters.length > 0).toBe(told.length > 0);
}

describe("a run that is stopped dead", () => {
  it("meets the twenty-one of the day when it is not", () => {
    expect(recipients).toHaveLength(21);
    expect(recipients).toContain(COORDINATOR);
    expectAtMostOnceAndNoneLost(whole, 0);
  });

  for (const moment of ["before", "after"] as const)
    for (const keepsUnflushed of [true, false])
      it(`${moment} any call's work, buffered writes ${keepsUnflushed ? "kept" : "lost"}: nobody gets two, nobody is forgotten, at most ten are unclear`, () => {
        for (let at = 1; at <= calls; at++) {
          const world = twentyOneLetters();
          runUntilKilled(world, { at, moment, keepsUnflushed });
          for (const day of [DAY, ...LATER]) world.run(day);
          expectAtMostOnceAndNoneLost(world, 1);
        }
      });

  it("again and again is no worse than ten unclear a time", () => {
    const anyKill: fc.Arbitrary<Kill> = fc.record({
      at: fc.integer({ min: 1, max: calls }),
      moment: fc.constantFrom("before", "after"),
      keepsUnflushed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyKill, { minLength: 2, maxLength: 4 }), (kills) => {
        const world = twentyOneLetters();
        for (const kill of kills) runUntilKilled(world, kill);
        for (const day of [DAY, ...LATER]) world.run(day);
        expectAtMostOnceAndNoneLost(world, kills.length);
      }),
      { numRuns: 30 },
    );
  });

  it("leaves a ledger that can still be told from one that somebody has changed", () => {
    const world = twentyOneLetters();
    runUntilKilled(world, { at: 25, moment: "after", keepsUnflushed: true });
    world.editLedger((grid) => grid.splice(1, 1));
    expect(() => world.run(DAY)).toThrow("ledger-changed");
  });
});
