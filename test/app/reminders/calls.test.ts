import { expect, it } from "vitest";
import { headText, headWithPlan } from "../../../src/app/reminders/ledger-head.ts";
import { DAY, twentyLetters, twentyOneLetters } from "./twenty-letters.ts";

const QUIET = "2020-06-10";
const heartbeat = { "reminders.lastRun": "2020-09-01 07:05" };

it("a day with nothing due costs a lock, a look at the memory and a heartbeat, besides the reading", () => {
  const world = twentyLetters();
  world.run(QUIET, { heartbeat });
  expect(world.calls).toEqual(["lock", "read", "memory.read", "memory.write"]);
  expect(world.memory).toEqual(heartbeat);
});

it("letters cost a sending each, two calls for ten of them, and six more", () => {
  const world = twentyOneLetters();
  world.run(DAY, { heartbeat });
  const chunk = (letters: number) => ["write", "flush", ...Array<string>(letters).fill("send")];
  expect(world.calls).toEqual([
    "lock",
    "read",
    "memory.read",
    "remaining",
    "url",
    "memory.write",
    ...chunk(10),
    ...chunk(10),
    ...chunk(1),
    "write",
    "flush",
    "memory.write",
  ]);
  expect(world.memory).toMatchObject(heartbeat);
});

it("what the document remembers of two thousand letters fits in one of its properties", () => {
  const chunks = Array.from({ length: 200 }, (_, place) => [
    `P3|agreements-1|2020-10-01|-30|people-${place}`,
  ]);
  expect(headText(headWithPlan([], chunks)).length).toBeLessThan(9000);
});
