import { describe, expect, it } from "vitest";
import type { Home } from "./a-home.ts";
import { aHome } from "./a-home.ts";
import { aLargeHome, COORDINATOR_ADDRESS, LARGE_DAY } from "./a-large-home.ts";

const recipients = (home: Home) => home.sent.flatMap(({ to }) => to);
const doubled = (addresses: readonly string[]) =>
  addresses.filter((address, at) => addresses.indexOf(address) !== at);

/** The texts of a column of *Utskick*. */
function ledger(home: Home, header: string): readonly unknown[] {
  const [headings = [], ...rows] = home.state.sheets.find(({ name }) => name === "Utskick")?.rows ?? [];
  return rows.map((row) => row[headings.indexOf(header)]);
}

/**
 * After a run that was killed and those that came after it: nobody has got two, everybody has got one or is known to be unclear.
 * The coordinator may get a letter besides, which tells of the unclear ones.
 */
function expectAtMostOnceAndNoneLost(home: Home, everyone: readonly string[], what: string): void {
  const unclear = ledger(home, "Status").filter((status) => status === "Oklar").length;
  const ordinary = recipients(home).filter((address) => address !== COORDINATOR_ADDRESS);
  expect(doubled(ordinary), `${what}: twice`).toEqual([]);
  expect(unclear, `${what}: unclear`).toBeLessThanOrEqual(10);
  const missing = everyone.filter((address) => !ordinary.includes(address));
  expect(missing.length, `${what}: forgotten ${missing}`).toBeLessThanOrEqual(unclear);
  const told = home.sent.some(({ body }) => body.includes("det går inte att veta om"));
  expect(told, `${what}: the coordinator is told`).toBe(unclear > 0);
}

/** Kills a day's run of a home, then runs what comes after, each of which must do its work. */
function killed(home: Home, fault: { at: number; loseUnflushed: boolean }, after: readonly string[]): string {
  const what = `killed at call ${fault.at}, unflushed ${fault.loseUnflushed ? "lost" : "kept"}`;
  expect(home.day(LARGE_DAY, { faults: [{ ...fault, kind: "kill" }] }).killed, what).toBe("kill");
  for (const day of after) {
    const { answer, error } = home.day(day);
    expect(error, what).toBeUndefined();
    expect(answer.ok, `${what}: ${answer.said}`).toBe(true);
  }
  return what;
}

describe("a run of twelve parties", () => {
  const { state } = aLargeHome(12);
  const aCopy = () => aHome({ state: structuredClone(state), today: LARGE_DAY });
  const whole = aCopy();
  const { calls } = whole.day(LARGE_DAY);
  const everyone = recipients(whole);

  it.each([
    ["kept", false],
    ["lost", true],
  ])(
    "killed at any service call, unflushed writes %s, and run again: nobody twice, nobody forgotten, at most ten unclear",
    (_, loseUnflushed) => {
      expect(everyone).toHaveLength(22);
      for (let at = 1; at <= calls.total; at++) {
        const home = aCopy();
        const what = killed(home, { at, loseUnflushed }, [LARGE_DAY]);
        expectAtMostOnceAndNoneLost(home, everyone, what);
      }
    },
  );
});

it("a run of 290 parties killed in its beginning, its middle and its end, and run on the days after", () => {
  const after = ["2020-09-02", "2020-09-03"];
  const { state } = aLargeHome(290);
  const aCopy = () => aHome({ state: structuredClone(state), today: LARGE_DAY });
  const whole = aCopy();
  const { calls } = whole.day(LARGE_DAY);
  for (const day of after) whole.day(day);
  expect(new Set(recipients(whole)).size).toBe(578);
  for (const [place, at] of [70, Math.floor(calls.total / 2), calls.total - 3].entries()) {
    const home = aCopy();
    const what = killed(home, { at, loseUnflushed: place % 2 === 0 }, after);
    expectAtMostOnceAndNoneLost(home, recipients(whole), what);
  }
});
