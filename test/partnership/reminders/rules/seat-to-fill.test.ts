import { describe, expect, it } from "vitest";
import {
  anAgreement,
  aSmallPartnership,
  COORDINATOR,
  dueTo,
  electedOf,
  everyMandate,
  ledgerAfter,
  NATIONAL,
  officialOf,
  PARTIES,
  planOn,
} from "../a-small-partnership.ts";

const GÄVLE = electedOf("Gävle");
const until = (to: string, more: readonly object[] = [], rows: object = {}) =>
  aSmallPartnership({
    agreements: [anAgreement()],
    mandates: [...everyMandate({ [GÄVLE]: { to } }), ...more],
    ...rows,
  });

describe("P5, a mandate that ends", () => {
  it("is told to the party's official 90 and 30 days before its last day", () => {
    for (const day of ["2020-06-02", "2020-07-31"]) {
      const { due } = planOn(until("2020-08-31"), day);
      expect(
        due.map(({ to }) => to.name),
        day,
      ).toEqual([officialOf("Gävle")]);
      expect(due[0]?.subject).toBe("Gävle: uppdraget som förtroendevald går ut den 31 augusti 2020");
    }
  });

  it("is not told the day before, nor twice", () => {
    expect(dueTo(until("2020-08-31"), "2020-06-01")).toEqual([]);
    expect(dueTo(until("2020-08-31"), "2020-06-02", ledgerAfter(until("2020-08-31"), "2020-06-02"))).toEqual(
      [],
    );
  });

  it("is not told where somebody follows, or where the agreement ends with it", () => {
    const follower = { person: "Ny förtroendevald", party: "Gävle", role: "elected", from: "2020-09-01" };
    expect(dueTo(until("2020-08-31", [follower]), "2020-06-02")).toEqual([]);
    const rules = planOn(until("2021-12-31"), "2021-10-01").due.map(({ rule }) => rule);
    expect(rules).not.toContain("P5");
  });

  it("is not told of the coordinator's employment, nor of substitutes", () => {
    const others = [{ person: COORDINATOR, role: "substitute", party: "Gävle", to: "2020-08-31" }];
    const partnership = aSmallPartnership({
      agreements: [anAgreement()],
      mandates: [...everyMandate({ [COORDINATOR]: { to: "2020-08-31" } }), ...others] as never,
    });
    expect(dueTo(partnership, "2020-06-02")).toEqual([]);
  });
});

describe("P5, a vacant seat", () => {
  it("is told to the party's official on its first day and 30 and 60 days after", () => {
    for (const day of ["2020-09-01", "2020-10-01", "2020-11-02"]) {
      const { due } = planOn(until("2020-08-31"), day);
      expect(
        due.map(({ to, subject }) => [to.name, subject]),
        day,
      ).toEqual([[officialOf("Gävle"), "Gävle: platsen som förtroendevald är vakant"]]);
    }
  });

  it("is not told the day before, nor twice, but made up for within five days", () => {
    expect(dueTo(until("2020-08-31"), "2020-08-31")).toEqual([]);
    expect(dueTo(until("2020-08-31"), "2020-09-01", ledgerAfter(until("2020-08-31"), "2020-09-01"))).toEqual(
      [],
    );
    expect(dueTo(until("2020-08-31"), "2020-09-06")).toEqual([officialOf("Gävle")]);
    expect(dueTo(until("2020-08-31"), "2020-09-07")).toEqual([]);
  });

  it("that begins on a Saturday is told on the Friday before", () => {
    expect(dueTo(until("2020-09-04"), "2020-09-03")).toEqual([]);
    const [reminder] = planOn(until("2020-09-04"), "2020-09-04").due;
    expect(reminder?.text).toContain("vakant från och med den 5 september 2020");
  });

  it("is counted from the day it last became vacant", () => {
    const between = {
      person: "Tillfällig",
      party: "Gävle",
      role: "elected",
      from: "2020-10-15",
      to: "2020-11-30",
    };
    const partnership = until("2020-08-31", [between]);
    expect(planOn(partnership, "2020-12-01").due[0]?.key).toBe("P5|parties-1-elected|2020-12-01|0|people-2");
  });

  it("is not told once it is filled, nor of a party that has no seat to fill", () => {
    const follower = { person: "Ny förtroendevald", party: "Gävle", role: "elected", from: "2020-09-02" };
    expect(dueTo(until("2020-08-31", [follower]), "2020-10-01")).toEqual([]);
    const memberships = PARTIES.map((party) => ({
      party,
      collaboration: NATIONAL,
      from: "2020-01-01",
      kind: "member",
      seatsPerRole: 0,
    }));
    expect(dueTo(until("2020-08-31", [], { memberships }), "2020-09-01")).toEqual([]);
  });

  it("is not told without a running agreement that asks for representatives", () => {
    expect(dueTo(until("2020-08-31", [], { agreements: [] }), "2020-09-01")).toEqual([]);
    const collaborations = [{ name: NATIONAL, kind: "regional" }];
    expect(dueTo(until("2020-08-31", [], { collaborations }), "2020-09-01")).toEqual([]);
  });

  it("is the coordinator's where it is the official that is missing", () => {
    const mandates = everyMandate({ [officialOf("Gävle")]: { to: "2020-08-31" } });
    expect(dueTo(aSmallPartnership({ agreements: [anAgreement()], mandates }), "2020-09-01")).toEqual([
      COORDINATOR,
    ]);
  });
});
