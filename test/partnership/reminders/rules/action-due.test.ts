import { describe, expect, it } from "vitest";
import {
  aMeeting,
  aSmallPartnership,
  COORDINATOR,
  everyMandate,
  officialOf,
} from "../a-small-partnership.ts";
import { remindersOf, went } from "../went.ts";

const GÄVLE = officialOf("Gävle");
const asked = (values: object = {}, rows: object = {}) =>
  aSmallPartnership({
    meetings: [aMeeting({ status: "held", host: "Örebro" })],
    decisions: [
      {
        meeting: "Partnerskapsträff november 2020",
        text: "Skicka in frågor till Barnombudsmannen.",
        kind: "action",
        responsible: GÄVLE,
        due: "2020-12-10",
        status: "open",
        ...values,
      },
    ] as never,
    ...rows,
  });
const all = (partnership = asked()) => went("P10", partnership, "2020-11-01", "2021-01-31");

describe("P10, an action that is due", () => {
  it("is told to who is responsible 7 days before and 1 and 8 days after, once each", () => {
    expect(all()).toEqual({ "2020-12-03": [GÄVLE], "2020-12-11": [GÄVLE], "2020-12-18": [GÄVLE] });
  });

  it("is told with no status too, which means open", () => {
    expect(Object.keys(all(asked({ status: undefined })))).toHaveLength(3);
  });

  it.each([
    ["is done", { status: "done" }],
    ["is dropped", { status: "dropped" }],
    ["is a decision", { kind: "decision" }],
    ["has no day", { due: undefined }],
  ])("is not told of what %s", (_, values) => {
    expect(all(asked(values))).toEqual({});
  });

  it("begins anew with a new day", () => {
    expect(Object.keys(all(asked({ due: "2020-12-17" })))[0]).toBe("2020-12-10");
  });

  it.each([
    ["nobody", undefined, COORDINATOR],
    ["a word that means nobody", "Någon annan", COORDINATOR],
    ["a party", "Örebro", officialOf("Örebro")],
    ["the host", "Värden", officialOf("Örebro")],
    ["the coordinator", "Samordnaren", COORDINATOR],
  ])("is told where %s is responsible", (_, responsible, name) => {
    expect(all(asked({ responsible }))["2020-12-03"]).toEqual([name]);
  });

  it("is the coordinator's once who was responsible has left", () => {
    const mandates = everyMandate({ [GÄVLE]: { to: "2020-12-09" } });
    expect(all(asked({}, { mandates }))).toEqual({
      "2020-12-03": [GÄVLE],
      "2020-12-11": [COORDINATOR],
      "2020-12-18": [COORDINATOR],
    });
  });

  it("says what, who and when, before the day and after it", () => {
    const [before, after] = remindersOf("P10", asked(), "2020-12-01", "2020-12-11");
    expect(before?.subject).toBe(
      "Åtgärd ska vara klar den 10 december 2020: Skicka in frågor till Barnombudsmannen",
    );
    expect(before?.text).toContain(
      "Vid Partnerskapsträff november 2020 bestämdes en åtgärd: Skicka in frågor till Barnombudsmannen.\nAnsvarig enligt arket: Tjänsteperson Gävle.",
    );
    expect(after?.text).toContain("Åtgärden skulle ha varit klar den 10 december 2020.");
  });
});
