import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heartbeat, lastRun, recentRuns } from "../../src/app/heartbeat.ts";
import { addDays } from "../../src/core/dates/civil-date.ts";

const [ANNA, BO] = ["anna@haninge.example", "bo@orebro.example"];
const at = (date: string) => ({ date, time: "07:05" });

describe("what a document remembers of its daily runs", () => {
  it("is nothing before the first", () => {
    expect([lastRun({}), recentRuns({})]).toEqual([undefined, []]);
  });

  it("is when it last ran, and for whom", () => {
    const memory = heartbeat({}, at("2020-09-01"), ANNA);
    expect(lastRun(memory)).toBe("2020-09-01 07:05");
    expect(recentRuns(memory)).toEqual([{ day: "2020-09-01", email: ANNA }]);
  });

  it("is each person's latest run, and no longer than a week", () => {
    const first = heartbeat({}, at("2020-09-01"), BO);
    const second = heartbeat(first, at("2020-09-02"), ANNA);
    const third = heartbeat(second, at("2020-09-03"), ANNA);
    expect(recentRuns(third)).toEqual([
      { day: "2020-09-01", email: BO },
      { day: "2020-09-03", email: ANNA },
    ]);
    expect(recentRuns(heartbeat(third, at("2020-09-09"), ANNA))).toEqual([
      { day: "2020-09-09", email: ANNA },
    ]);
  });

  it("is no one where Google does not tell who runs it", () => {
    const memory = heartbeat({}, at("2020-09-01"), "");
    expect([lastRun(memory), recentRuns(memory)]).toEqual(["2020-09-01 07:05", []]);
  });

  it("is read as nothing where somebody has written something else there", () => {
    expect(lastRun({ "reminders.lastRun": "i går" })).toBeUndefined();
    expect(recentRuns({ "reminders.recentRuns": "hej\n2020-09-01 \n2020-13-01 x@y.example" })).toEqual([]);
  });

  it("never grows beyond those who ran in a week, and always has the latest", () => {
    const runs = fc.array(fc.record({ pause: fc.nat(3), who: fc.nat(30) }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(runs, (each) => {
        let [memory, day]: [Record<string, string>, string] = [{}, "2020-01-01"];
        for (const { pause, who } of each) {
          day = addDays(day, pause);
          memory = { ...heartbeat(memory, at(day), `p${who}@kommun.example`) };
        }
        const kept = recentRuns(memory);
        expect(kept[kept.length - 1]).toEqual({
          day,
          email: `p${each[each.length - 1]?.who}@kommun.example`,
        });
        expect(new Set(kept.map(({ email }) => email)).size).toBe(kept.length);
        expect(kept.every((run) => run.day >= addDays(day, -7))).toBe(true);
      }),
    );
  });
});
