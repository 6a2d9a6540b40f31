import { describe, expect, it } from "vitest";
import {
  AGREEMENT,
  anAgreement,
  aSmallPartnership,
  COORDINATOR,
  dueTo,
  everyMandate,
  ledgerAfter,
  NATIONAL,
  officialOf,
  planOn,
} from "../a-small-partnership.ts";

type Status = "asked" | "inPreparation" | "decided" | "signed" | "declined" | "left";
const withAccession = (status: Status, rows: object = {}, settings: object = {}) =>
  aSmallPartnership(
    {
      agreements: [anAgreement()],
      accessions: [{ agreement: AGREEMENT, organisation: "Gävle", status }],
      ...rows,
    },
    settings,
  );

describe("P1, a decision that is missing", () => {
  it("is asked for around the first day of the period, on working days", () => {
    const partnership = withAccession("inPreparation");
    const days = [
      "2019-10-03",
      "2019-11-01",
      "2019-12-02",
      "2019-12-23",
      "2020-01-15",
      "2020-02-17",
      "2020-03-31",
    ];
    for (const day of days) expect(dueTo(partnership, day), day).toEqual([officialOf("Gävle")]);
  });

  it("is not asked for the day before, nor after the last reminder has been made up for", () => {
    const partnership = withAccession("inPreparation");
    for (const day of ["2019-10-02", "2020-01-14", "2020-04-06"])
      expect(dueTo(partnership, day), day).toEqual([]);
  });

  it("is made up for on the days after, but a reminder of what is to come not once the period has begun", () => {
    expect(dueTo(withAccession("asked"), "2019-12-28")).toEqual([officialOf("Gävle")]);
    expect(dueTo(withAccession("asked", {}, { catchUpDays: 20 }), "2020-01-01")).toEqual([
      officialOf("Gävle"),
    ]);
    expect(dueTo(withAccession("asked", {}, { catchUpDays: 20 }), "2020-01-02")).toEqual([]);
  });

  it("is asked for once", () => {
    const partnership = withAccession("asked");
    expect(dueTo(partnership, "2020-01-15", ledgerAfter(partnership, "2020-01-15"))).toEqual([]);
  });

  it.each(["decided", "signed", "declined", "left"] as const)(
    "is not asked for when the status is %s",
    (status) => {
      expect(dueTo(withAccession(status), "2020-01-15")).toEqual([]);
    },
  );

  it("is asked for from the party that the organisation belongs to, one of several organisations or not", () => {
    const joint = aSmallPartnership({
      agreements: [anAgreement()],
      parties: [{ name: "Gävle", organisations: ["Karlskoga", "Degerfors"] }],
      accessions: [
        { agreement: AGREEMENT, organisation: "Karlskoga", status: "signed" },
        { agreement: AGREEMENT, organisation: "Degerfors", status: "asked" },
      ],
    });
    const { due } = planOn(joint, "2020-01-15");
    expect(due.map(({ to, subject }) => [to.name, subject])).toEqual([
      [officialOf("Gävle"), `Beslut från Degerfors saknas: ${AGREEMENT}`],
    ]);
  });

  it("is asked for from a party that is not a member yet", () => {
    const partnership = withAccession("asked", {
      memberships: [{ party: "Örebro", collaboration: NATIONAL, from: "2020-01-01", kind: "member" }],
    });
    expect(dueTo(partnership, "2020-01-15")).toContain(officialOf("Gävle"));
  });

  it("is the coordinator's to ask for where the party has no official", () => {
    const partnership = withAccession("asked", {
      mandates: everyMandate({ [officialOf("Gävle")]: { to: "2019-12-31" } }),
    });
    const reminder = planOn(partnership, "2020-01-15").due.find(({ rule }) => rule === "P1");
    expect(reminder?.to.name).toBe(COORDINATOR);
    expect(reminder?.role).toBe("samordnare, eftersom ingen annan mottagare finns");
  });
});
