import { describe, expect, it } from "vitest";
import {
  anAgreement,
  aSmallPartnership,
  COORDINATOR,
  NATIONAL,
  officialOf,
  PARTIES,
} from "../a-small-partnership.ts";
import { remindersOf, went } from "../went.ts";

const EVERYBODY = [COORDINATOR, ...PARTIES.map(officialOf)].sort();
const ending = (more: readonly object[] = [], rows: object = {}) =>
  aSmallPartnership({ agreements: [anAgreement(), ...more] as never, ...rows });
const all = (partnership = ending()) => {
  const days = went("P4", partnership, "2020-12-01", "2022-03-31");
  return Object.fromEntries(Object.entries(days).map(([day, names]) => [day, [...names].sort()]));
};

describe("P4, an agreement that expires", () => {
  it("is told to the coordinator and the officials 365, 180 and 90 days before, on working days", () => {
    expect(all()).toEqual({ "2020-12-30": EVERYBODY, "2021-07-02": EVERYBODY, "2021-10-01": EVERYBODY });
  });

  it("is not told once another agreement takes over, even one after a gap", () => {
    const next = { name: "Nästa", collaboration: NATIONAL };
    expect(all(ending([{ ...next, start: "2022-01-01", end: "2023-12-31" }]))).toEqual({});
    expect(all(ending([{ ...next, start: "2022-07-01" }]))).toEqual({});
    expect(all(ending([{ ...next, start: "2021-01-01", end: "2024-12-31" }]))).toEqual({});
  });

  it("is told all the same where it is another collaboration's that takes over", () => {
    const collaborations = [
      { name: NATIONAL, kind: "national" },
      { name: "Nätverket", kind: "regional" },
    ];
    const other = { name: "Annan", collaboration: "Nätverket", start: "2022-01-01" };
    expect(Object.keys(all(ending([other], { collaborations })))).toHaveLength(3);
  });

  it("is not told to parties that have left, nor where the agreement has no end", () => {
    const memberships = [
      { party: "Gävle", collaboration: NATIONAL, from: "2020-01-01", kind: "member" },
      { party: "Örebro", collaboration: NATIONAL, from: "2020-01-01", to: "2020-12-31", kind: "member" },
    ];
    expect(all(ending([], { memberships }))["2021-07-02"]).toEqual([COORDINATOR, officialOf("Gävle")].sort());
    expect(all(aSmallPartnership({ agreements: [anAgreement({ end: undefined })] }))).toEqual({});
  });

  it("says the last day and what each party has to do", () => {
    const [reminder] = remindersOf("P4", ending(), "2021-10-01", "2021-10-01");
    expect(reminder?.subject).toBe("Överenskommelse 2020–2021 gäller till och med den 31 december 2021");
    expect(reminder?.text).toContain("Meddela samordnaren");
  });
});
