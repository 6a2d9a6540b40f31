import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/core/dates/civil-date.ts";
import { TOO_LATE } from "../../../src/partnership/reminders/skip-reasons.ts";
import type { SomeRows } from "../../a-partnership.ts";
import { onlyRules } from "../../only-rules.ts";
import type { World } from "./a-world.ts";
import { DAY, twentyLetters } from "./twenty-letters.ts";

const COORDINATOR = "samordnare@partnerskapet.example";
const SPACE = "\u00a0";
/** The example with nothing but the last day for exit notice to be reminded of. */
const p3Alone = (rows: SomeRows = {}, settings = {}) =>
  twentyLetters({ reminderRules: onlyRules("P3"), ...rows }, settings);
/** The day's trigger, which leaves its heartbeat. */
const daily = (world: World, day: string) =>
  world.run(day, { heartbeat: { "reminders.lastRun": `${day} 07:05` } });
const days = (first: string, count: number) =>
  Array.from({ length: count }, (_, place) => addDays(first, place));
const lateRows = (world: World) => world.ledger("Orsak").filter((reason) => reason === TOO_LATE).length;
const toldOf = (world: World) =>
  world.outbox.filter(({ to, text }) => to === COORDINATOR && text.includes(TOO_LATE));

describe("a quota that is too small for all before it is too late", () => {
  const world = p3Alone();
  for (const day of days(DAY, 6)) {
    world.quota = 3;
    daily(world, day);
  }

  it("sends to as many as there is room for, on every day that it is of use", () => {
    expect(world.outbox).toHaveLength(18);
    expect(lateRows(world)).toBe(0);
  });

  it("writes down those who were left, and tells the coordinator once, in one line", () => {
    world.quota = 3;
    const { said, letters } = daily(world, "2020-09-07");
    expect(said).toContain(`2${SPACE}påminnelser hann inte skickas i tid och skickas inte.`);
    expect(letters.filter(({ reason }) => reason === TOO_LATE)).toMatchObject([
      { status: "failed", rule: "P3" },
      { status: "failed", rule: "P3" },
    ]);
    for (const day of days("2020-09-08", 3)) daily(world, day);
    expect(lateRows(world)).toBe(2);
    expect(toldOf(world)).toHaveLength(1);
    expect(toldOf(world)[0]?.text).toMatch(
      /– Sista dag att meddela utträde \(Överenskommelse om partnerskap 2020–2021\): Tjänsteperson \S+ och Tjänsteperson \S+ fick inget brev\./,
    );
  });
});

describe("a run that did not come", () => {
  it("on one day is made up for on the next", () => {
    const world = p3Alone();
    daily(world, "2020-08-31");
    daily(world, "2020-09-02");
    expect(world.outbox).toHaveLength(20);
  });

  it("for five days is made up for on the last day that counts", () => {
    const world = p3Alone();
    daily(world, "2020-08-31");
    daily(world, "2020-09-06");
    expect(world.outbox).toHaveLength(20);
  });

  it("for a week is not: each of the lost stands in Utskick, and the coordinator is told", () => {
    const world = p3Alone();
    daily(world, "2020-08-31");
    daily(world, "2020-09-07");
    expect(world.outbox.map(({ to }) => to)).toEqual([COORDINATOR]);
    expect(lateRows(world)).toBe(20);
    expect(toldOf(world)[0]?.text).toContain("Förtroendevald Gävle, Förtroendevald Haninge");
    expect(toldOf(world)[0]?.text).toContain("och 11 till fick inget brev.");
    daily(world, "2020-09-08");
    expect(lateRows(world)).toBe(20);
  });

  it("over the last day itself is never made up for after it, and is told all the same", () => {
    const world = p3Alone({ reminderRules: [{ name: "P3", active: true, days: "-1" }, ...onlyRules("P3")] });
    daily(world, "2020-09-29");
    daily(world, "2020-10-02");
    expect(world.outbox.map(({ to }) => to)).toEqual([COORDINATOR]);
    expect(lateRows(world)).toBe(20);
  });

  it("tells of nobody who could not be written to anyway as if it were the run's fault", () => {
    const world = p3Alone();
    const people = world.grids.get("people") ?? [];
    const email = (people[0] ?? []).indexOf("E-post");
    world.grids.set(
      "people",
      people.map((row) =>
        row[0] === "Tjänsteperson Gävle" ? row.map((cell, at) => (at === email ? "" : cell)) : row,
      ),
    );
    daily(world, "2020-08-31");
    daily(world, "2020-09-07");
    expect(lateRows(world)).toBe(19);
    expect(world.ledger("Orsak")).toContain("Mottagaren har ingen e-postadress.");
  });
});

it("loses nothing while sending was off, nor before it was switched on", () => {
  const world = p3Alone({}, { remindersFrom: "2020-09-07" });
  world.run("2020-08-31", { send: false, heartbeat: { "reminders.lastRun": "2020-08-31 07:05" } });
  daily(world, "2020-09-07");
  expect(world.ledger("Nyckel")).toEqual([]);
});
