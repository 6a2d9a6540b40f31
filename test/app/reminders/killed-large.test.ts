import { expect, it } from "vitest";
import { largePartnership } from "../../../scripts/bench/large-partnership.ts";
import { onlyRules } from "../../only-rules.ts";
import { World } from "./a-world.ts";
import { DAY } from "./twenty-letters.ts";

const PARTIES = 290;
const SAMPLES = 200;
const COORDINATOR = "samordnare@partnerskapet.example";

/** Two representatives of each party, and a coordinator; mail so quick that a run has time for all of them. */
function aLargeWorld(): World {
  const { people = [], mandates = [], ...rows } = largePartnership(PARTIES);
  const world = new World({
    ...rows,
    reminderRules: onlyRules("P3"),
    people: [...people, { name: "Samordnaren", email: COORDINATOR, addressWorks: true }],
    mandates: [...mandates, { person: "Samordnaren", role: "coordinator", from: "2020-01-01" }],
  });
  world.quota = 1500;
  world.millisecondsPerLetter = 100;
  return world;
}

const isNotice = (key: string) => key.startsWith("Besked|");

it(`a run of ${PARTIES} parties that is stopped dead at any of ${SAMPLES} calls, and run again: nobody gets two, nobody is forgotten, at most ten are unclear`, () => {
  const calls = aLargeWorld();
  calls.run(DAY);
  const total = calls.calls.length;
  const everything = calls.told.length;
  expect(everything).toBeGreaterThanOrEqual(2 * PARTIES - 2);
  // All through the run, and closely in its beginning and end.
  const step = total / (SAMPLES - 20);
  const sampled = new Set<number>();
  for (let place = 0; place < SAMPLES - 20; place++) sampled.add(1 + Math.floor(place * step));
  for (let at = 1; sampled.size < SAMPLES - 10; at++) sampled.add(at);
  for (let at = total; sampled.size < SAMPLES; at--) sampled.add(at);

  const world = aLargeWorld();
  let checked = 0;
  world.onCall = (number, moment) => {
    const isAfter = checked % 2 === 1;
    if (!sampled.has(number) || (moment === "after") !== isAfter) return;
    sampled.delete(number);
    checked += 1;
    const keepsUnflushed = checked % 4 < 2;
    const stopped = world.ifKilled({ keepsUnflushed });
    const { letters } = stopped.run(DAY);
    const what = `stopped ${moment} call ${number} of ${total}, unflushed ${keepsUnflushed ? "kept" : "lost"}`;
    const keys = stopped.told.map(({ key }) => key);
    expect(new Set(keys).size, `${what}: twice`).toBe(keys.length);
    const statuses = stopped.ledger("Status");
    const rows = stopped.ledger("Nyckel");
    const unclear = rows.filter((key, place) => statuses[place] === "Oklar" && !isNotice(key));
    expect(unclear.length, `${what}: unclear`).toBeLessThanOrEqual(10);
    const known = new Set([...keys, ...unclear].filter((key) => !isNotice(key)));
    expect(known.size, `${what}: forgotten`).toBe(everything);
    expect(keys.filter(isNotice), `${what}: told of the unclear`).toHaveLength(unclear.length);
    expect(letters.some(({ status }) => status === "failed")).toBe(false);
  };
  world.run(DAY);
  expect(checked).toBe(SAMPLES);
  expect(world.told).toHaveLength(everything);
});
