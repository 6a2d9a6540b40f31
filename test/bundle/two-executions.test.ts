import { describe, expect, it } from "vitest";
import { aHome, type Home } from "./a-home.ts";
import { aLargeHome, LARGE_DAY } from "./a-large-home.ts";

const BUSY = "Någon annan kör ett kommando i arket just nu. Inget har ändrats. Försök igen om en minut.";
const recipients = (...homes: readonly Home[]) => homes.flatMap(({ sent }) => sent.flatMap(({ to }) => to));

/** Two people's executions on one workbook: the second begins at every call of the first that `begins` says. */
function bothRun(begins: (call: number, name: string) => boolean, second: (home: Home) => string) {
  const { state } = aLargeHome(12);
  const other = aHome({ state, today: LARGE_DAY });
  const said: string[] = [];
  let inside = false;
  const first = aHome({
    state,
    today: LARGE_DAY,
    onCall(call, _kind, name) {
      if (inside || !begins(call, name)) return;
      inside = true;
      said.push(second(other));
      inside = false;
    },
  });
  const { answer, error, calls } = first.day(LARGE_DAY);
  return { first, other, said, answer, error, calls };
}

const dailyRun = (home: Home) => home.day(LARGE_DAY).answer.said;
const byHand = (home: Home) => {
  home.runtime.world.clock.set(`${LARGE_DAY}T07:00:00+02:00`);
  return home.run("sendReminders", {}, {}).answer.said;
};

describe("two executions at once", () => {
  it.each([
    ["the daily run of another account", dailyRun],
    ["somebody who chooses Skicka dagens påminnelser", byHand],
  ])("at any call of the first after it has the lock, %s sends nothing and says why", (_, second) => {
    let locked = false;
    const { first, other, said, answer, error, calls } = bothRun((_call, name) => {
      const begins = locked;
      locked ||= name === "Lock.tryLock";
      return begins;
    }, second);
    expect(error).toBeUndefined();
    expect(answer.ok, answer.said).toBe(true);
    expect(said.length).toBeGreaterThan(calls.total - 10);
    expect(new Set(said)).toEqual(new Set([BUSY]));
    expect(other.sent).toEqual([]);
    expect(new Set(recipients(first)).size).toBe(22);
    expect(recipients(first)).toHaveLength(22);
  });

  it("before the first has the lock, the second does all the work and the first finds nothing left", () => {
    const { first, other, said, answer } = bothRun((call) => call === 1, dailyRun);
    expect(said).toEqual([expect.stringContaining("22\u00a0brev skickades")]);
    expect(answer.said).toBe("Inget att påminna om i dag.");
    expect(first.sent).toEqual([]);
    expect(recipients(other)).toHaveLength(22);
  });
});
