import { expect, it } from "vitest";
import { DAY, twentyLetters, twentyOneLetters } from "./twenty-letters.ts";

const QUIET = "2020-06-10";
const heartbeat = { "reminders.lastRun": "2020-09-01 07:05" };

it("a day with nothing due costs a lock, a look at the memory and a heartbeat, besides the reading", () => {
  const world = twentyLetters();
  world.run(QUIET, { heartbeat });
  expect(world.calls).toEqual(["lock", "read", "memory.read", "memory.write"]);
  expect(world.memory).toEqual(heartbeat);
});

it("letters cost a sending each, a write, a flush and a remembering for ten of them, and some more for them all", () => {
  const world = twentyOneLetters();
  world.run(DAY, { heartbeat });
  const chunk = (letters: number) => [
    "write",
    "flush",
    "memory.write",
    ...Array<string>(letters).fill("send"),
  ];
  expect(world.calls).toEqual([
    "lock",
    "read",
    "memory.read",
    "remaining",
    "url",
    ...chunk(10),
    ...chunk(10),
    ...chunk(1),
    "write",
    "flush",
    "memory.write",
  ]);
  expect(world.memory).toMatchObject(heartbeat);
});
