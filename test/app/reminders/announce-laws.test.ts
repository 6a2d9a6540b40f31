import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "../../../src/core/dates/civil-date.ts";
import { changedMeetings } from "../../../src/partnership/invitations/changed-meetings.ts";
import { readWorkbook } from "../../../src/partnership/partnership.ts";
import { aMeeting, smallRows } from "../../partnership/reminders/a-small-partnership.ts";
import { Killed, World } from "./a-world.ts";

const FIRST = "2020-09-22";
const MEETING = { start: "2020-11-17", end: "2020-11-18", form: "physical", place: "Gävle" } as const;

/** What people and the program do, a thing a day. */
const act = fc.oneof(
  fc.record({
    header: fc.constant("Start"),
    value: fc.constantFrom("2020-11-17", "2020-11-18", "2020-11-24", ""),
  }),
  fc.record({ header: fc.constant("Slut"), value: fc.constantFrom("2020-11-18", "2020-11-25", "") }),
  fc.record({ header: fc.constant("Status"), value: fc.constantFrom("Bokat", "Inställt", "Flyttat") }),
  fc.record({ header: fc.constant("Form"), value: fc.constantFrom("Fysisk", "Digital", "") }),
  fc.record({ header: fc.constant("Ort"), value: fc.constantFrom("Gävle", "Örebro", "") }),
  fc.record({
    announce: fc.constantFrom("all", "one"),
    quota: fc.integer({ min: 0, max: 5 }),
    killAt: fc.integer({ min: 1, max: 40 }),
    keepsUnflushed: fc.boolean(),
  }),
  fc.record({ quota: fc.integer({ min: 0, max: 5 }) }),
);

/** What stood in Utskick as the number and the facts of a meeting. */
function said(world: World): readonly { number: number; facts: string; key: string; status: string }[] {
  const [keys, statuses] = [world.ledger("Nyckel"), world.ledger("Status")];
  return world.ledger("Kallelse").flatMap((call, place) => {
    if (call === "") return [];
    const facts = call.slice(call.indexOf("|")).replace("Flyttat hit", "").trim();
    return [
      { number: Number(call.split("|")[0]), facts, key: keys[place] ?? "", status: statuses[place] ?? "" },
    ];
  });
}

it("whatever people change, in whatever order, and wherever runs are cut short: numbers grow, nobody is told the same twice, and in the end everybody knows", () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 14 }), (acts) => {
      const world = new World(smallRows({ meetings: [aMeeting(MEETING)] }));
      world.run(FIRST);
      let day = FIRST;
      for (const each of acts) {
        day = addDays(day, 1);
        if ("header" in each) {
          world.type("meetings", 1, each.header, each.value);
          continue;
        }
        world.quota = each.quota;
        try {
          if ("announce" in each)
            world.announce(day, {
              ...(each.announce === "one" ? { meeting: "Partnerskapsträff november 2020" } : {}),
              kill: { at: each.killAt, moment: "after", keepsUnflushed: each.keepsUnflushed },
            });
          else world.run(day);
        } catch (error) {
          if (!(error instanceof Killed)) throw error;
        }
      }
      world.quota = 100;
      world.announce(addDays(day, 1));
      world.run(addDays(day, 2));
      const { partnership } = readWorkbook(world.grids);
      const ignorant = changedMeetings(partnership, day).filter(
        ({ misleads, isOver }) => misleads && !isOver,
      );
      expect(ignorant.flatMap(({ untold }) => untold.map(({ person }) => person.name))).toEqual([]);

      const rows = said(world);
      const numbers = rows.map(({ number }) => number);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      for (const { number, facts } of rows)
        expect(rows.find((row) => row.number === number)?.facts, String(number)).toBe(facts);
      for (let place = 1; place < rows.length; place++)
        if (rows[place]?.number !== rows[place - 1]?.number)
          expect(rows[place]?.facts).not.toBe(rows[place - 1]?.facts);
      const reached = rows.filter(({ status }) => status !== "Misslyckad").map(({ key }) => key);
      expect(new Set(reached).size, "a letter a key").toBe(reached.length);
    }),
    { numRuns: 120 },
  );
});
