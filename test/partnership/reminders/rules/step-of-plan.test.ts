import { describe, expect, it } from "vitest";
import {
  AGREEMENT,
  anAgreement,
  aSmallPartnership,
  COORDINATOR,
  officialOf,
} from "../a-small-partnership.ts";
import { remindersOf, went } from "../went.ts";

const GÄVLE = officialOf("Gävle");
const planned = (values: object = {}, activity: object = {}) =>
  aSmallPartnership({
    agreements: [anAgreement()],
    activities: [{ name: "2020:1", agreement: AGREEMENT, activity: "Kunskap", ...activity }],
    steps: [{ activity: "2020:1", how: "Besöka en skola", when: "Höst 2020", responsible: GÄVLE, ...values }],
  });
const all = (partnership = planned()) => went("P11", partnership, "2019-12-01", "2022-01-31");

describe("P11, a step of the work plan", () => {
  it("is told when it begins, 14 days before its last day and the day after it, once each", () => {
    expect(all()).toEqual({ "2020-07-01": [GÄVLE], "2020-12-17": [GÄVLE], "2021-01-04": [GÄVLE] });
  });

  it.each([
    ["Maj 2020", ["2020-04-30", "2020-05-15", "2020-06-01"]],
    ["2020", ["2020-12-17", "2021-01-04"]],
    ["2020-05-14", ["2020-04-30", "2020-05-15"]],
    ["Höst 2020 samt löpande", ["2020-07-01"]],
    ["Höst 2020, Vår 2021", ["2020-07-01", "2020-12-30", "2021-06-16", "2021-07-01"]],
    ["Löpande", []],
    ["Nångång", []],
    [undefined, []],
  ])("reads %s", (when, days) => {
    const told = went("P11", planned({ when }), "2020-01-07", "2022-01-31");
    expect(Object.keys(told)).toEqual(days);
  });

  it.each([
    ["the step is done", { status: "done" }, {}],
    ["the step is dropped", { status: "dropped" }, {}],
    ["the activity is done", {}, { status: "done" }],
    ["the activity is dropped", {}, { status: "dropped" }],
    ["the activity is not in the plan", { activity: "2020:9" }, {}],
  ])("is not told where %s", (_, values, activity) => {
    expect(all(planned(values, activity))).toEqual({});
  });

  it("is not told of its beginning where it has begun", () => {
    expect(Object.keys(all(planned({ status: "ongoing" })))).toEqual(["2020-12-17", "2021-01-04"]);
  });

  it("is told to who answers for the activity, and to the coordinator where nobody does", () => {
    const without = { responsible: undefined };
    expect(all(planned(without, { responsible: officialOf("Örebro") }))["2020-07-01"]).toEqual([
      officialOf("Örebro"),
    ]);
    expect(all(planned(without))["2020-07-01"]).toEqual([COORDINATOR]);
  });

  it("says what it is part of and what to do", () => {
    const texts = remindersOf("P11", planned(), "2020-07-01", "2021-01-04").map(({ text }) => text);
    expect(texts[0]).toContain(
      "Arbetsplanen har delmomentet ”Besöka en skola” i 2020:1 Kunskap, med tiden ”Höst 2020”. Det börjar den 1 juli 2020.",
    );
    expect(texts[1]).toContain("Det ska vara klart den 31 december 2020.");
    expect(texts[2]).toContain("Det skulle ha varit klart den 31 december 2020.");
  });
});
