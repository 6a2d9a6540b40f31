import { describe, expect, it } from "vitest";
import {
  AGREEMENT,
  anAgreement,
  aSmallPartnership,
  BOTH_OF_BOTH,
  dueTo,
  electedOf,
  ledgerAfter,
  NATIONAL,
  officialOf,
  planOn,
} from "../a-small-partnership.ts";

const agreement = { noticeMonths: 3 };
const withAgreement = (values: object = {}, rows: object = {}) =>
  aSmallPartnership({ agreements: [anAgreement({ ...agreement, ...values })], ...rows });

describe("P3, the last day for leaving", () => {
  it("is told to both representatives of every party 60, 30 and 7 days before 1 October 2020", () => {
    for (const day of ["2020-07-31", "2020-09-01", "2020-09-24"])
      expect(dueTo(withAgreement(), day), day).toEqual(BOTH_OF_BOTH);
  });

  it("is not told the day before, and made up for until the last day itself", () => {
    expect(dueTo(withAgreement(), "2020-08-31")).toEqual([]);
    expect(dueTo(withAgreement(), "2020-09-29")).toEqual(BOTH_OF_BOTH);
    expect(
      dueTo(aSmallPartnership({ agreements: [anAgreement(agreement)] }, { catchUpDays: 20 }), "2020-10-01"),
    ).toEqual(BOTH_OF_BOTH);
    expect(
      dueTo(aSmallPartnership({ agreements: [anAgreement(agreement)] }, { catchUpDays: 20 }), "2020-10-02"),
    ).toEqual([]);
  });

  it("is told once", () => {
    expect(dueTo(withAgreement(), "2020-09-01", ledgerAfter(withAgreement(), "2020-09-01"))).toEqual([]);
  });

  it("says which year, which day and how long the notice is", () => {
    const [reminder] = planOn(withAgreement(), "2020-09-01").due;
    expect(reminder?.key).toBe("P3|agreements-1|2020-10-01|-30|people-2");
    expect(reminder?.subject).toBe("Utträde inför 2021 meddelas senast den 1 oktober 2020");
    expect(reminder?.text).toContain("minst tre månader i förväg");
  });

  it("concerns no year before the agreement's second, and none after its end", () => {
    for (const day of ["2019-09-02", "2021-09-01", "2022-09-01"])
      expect(dueTo(withAgreement(), day), day).toEqual([]);
  });

  it("comes back every year of an agreement without an end", () => {
    const open = withAgreement({ end: undefined });
    for (const day of ["2020-09-01", "2021-09-01", "2035-08-31"])
      expect(dueTo(open, day), day).toEqual(BOTH_OF_BOTH);
  });

  it("is not told under an agreement that says nothing of leaving", () => {
    expect(dueTo(withAgreement({ noticeMonths: undefined }), "2020-09-01")).toEqual([]);
  });

  it.each([
    [
      "has given notice",
      {
        accessions: [
          { agreement: AGREEMENT, organisation: "Gävle", status: "signed", noticeGiven: "2020-08-01" },
        ],
      },
    ],
    ["has left", { accessions: [{ agreement: AGREEMENT, organisation: "Gävle", status: "left" }] }],
    ["has declined", { accessions: [{ agreement: AGREEMENT, organisation: "Gävle", status: "declined" }] }],
    [
      "ends its membership with the year",
      {
        memberships: [
          { party: "Gävle", collaboration: NATIONAL, from: "2020-01-01", to: "2020-12-31", kind: "member" },
          { party: "Örebro", collaboration: NATIONAL, from: "2020-01-01", kind: "member" },
        ],
      },
    ],
  ])("is not told to a party that %s", (_, rows) => {
    expect(dueTo(withAgreement({}, rows), "2020-09-01")).toEqual([officialOf("Örebro"), electedOf("Örebro")]);
  });

  it("is told to a party that has acceded although no membership is dated", () => {
    const partnership = withAgreement(
      {},
      {
        memberships: [{ party: "Gävle", collaboration: NATIONAL, claimedFrom: "2004-01-01", kind: "member" }],
        accessions: [{ agreement: AGREEMENT, organisation: "Gävle", status: "decided" }],
      },
    );
    expect(dueTo(partnership, "2020-09-01")).toEqual([officialOf("Gävle"), electedOf("Gävle")]);
  });

  it("is not told to those who only take part", () => {
    const partnership = withAgreement(
      {},
      {
        memberships: [{ party: "Gävle", collaboration: NATIONAL, from: "2020-01-01", kind: "contributor" }],
      },
    );
    expect(dueTo(partnership, "2020-09-01")).toEqual([]);
  });
});
