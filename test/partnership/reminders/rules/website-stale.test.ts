import { describe, expect, it } from "vitest";
import { anAgreement, aSmallPartnership, NATIONAL, officialOf } from "../a-small-partnership.ts";
import { remindersOf, went } from "../went.ts";

const GÄVLE = officialOf("Gävle");
const WEBSITE = "https://partnerskapet.example";
const updated = (websiteUpdated: string | undefined, rows: object = {}) =>
  aSmallPartnership({
    collaborations: [{ name: NATIONAL, kind: "national", website: WEBSITE }],
    agreements: [anAgreement()],
    parties: [
      { name: "Gävle", organisations: ["Gävle"], websiteUpdated },
      { name: "Örebro", organisations: ["Örebro"], websiteUpdated: "2021-12-30" },
    ],
    ...rows,
  });
const all = (partnership: ReturnType<typeof updated>) => went("P13", partnership, "2020-01-01", "2021-12-31");

describe("P13, a part of the website that has been left", () => {
  it("is told to the party's official after six months, and every 90 days, three times in all", () => {
    expect(all(updated("2020-03-16"))).toEqual({
      "2020-09-16": [GÄVLE],
      "2020-12-15": [GÄVLE],
      "2021-03-15": [GÄVLE],
    });
  });

  it("is told no more than three times, whatever days the row has", () => {
    const reminderRules = [{ name: "P13", active: true, days: "0, 30, 60, 90, 120", maximum: 3 }];
    expect(Object.keys(all(updated("2020-03-16", { reminderRules })))).toHaveLength(3);
    const often = [{ name: "P13", active: true, days: "0, 30, 60, 90, 120" }];
    expect(Object.keys(all(updated("2020-03-16", { reminderRules: often })))).toHaveLength(5);
  });

  it("is counted from the agreement's first day where no day is known, and says so", () => {
    const partnership = updated(undefined);
    expect(Object.keys(all(partnership))[0]).toBe("2020-07-01");
    const [reminder] = remindersOf("P13", partnership, "2020-07-01", "2020-07-01");
    expect(reminder?.text).toContain("Det framgår inte av arket när Gävle senast såg över sin del.");
    expect(reminder?.text).toContain(WEBSITE);
  });

  it("is not told of a party that has left, without a website, or after the agreement", () => {
    const memberships = [
      { party: "Gävle", collaboration: NATIONAL, from: "2020-01-01", to: "2020-08-31", kind: "member" },
    ];
    expect(all(updated("2020-03-16", { memberships }))).toEqual({});
    const collaborations = [{ name: NATIONAL, kind: "national" }];
    expect(all(updated("2020-03-16", { collaborations }))).toEqual({});
    const agreements = [anAgreement({ end: "2020-11-30" })];
    expect(Object.keys(all(updated("2020-03-16", { agreements })))).toEqual(["2020-09-16"]);
  });
});
