import { describe, expect, it } from "vitest";
import { planBetween } from "../../../src/partnership/reminders/plan-between.ts";
import {
  anAgreement,
  aPerson,
  aSmallPartnership,
  BOTH_OF_BOTH,
  COORDINATOR,
  everyMandate,
  ledgerAfter,
  officialOf,
} from "./a-small-partnership.ts";

/** Without a coordinator, who would get a letter every week. */
const mandates = everyMandate().filter(({ role }) => role !== "coordinator");
const partnership = aSmallPartnership({ agreements: [anAgreement({ noticeMonths: 3 })], mandates });
const days = (plans: ReturnType<typeof planBetween>) => plans.map(({ day, due }) => [day, due.length]);

describe("the days to come", () => {
  it("have each reminder once, on its own day", () => {
    expect(days(planBetween(partnership, [], "2020-07-01", "2020-12-01"))).toEqual([
      ["2020-07-31", 4],
      ["2020-09-01", 4],
      ["2020-09-24", 4],
    ]);
  });

  it("begin with what has been missed, and leave out what the ledger holds", () => {
    expect(days(planBetween(partnership, [], "2020-09-03", "2020-09-30"))).toEqual([
      ["2020-09-03", 4],
      ["2020-09-24", 4],
    ]);
    const sent = ledgerAfter(partnership, "2020-09-01");
    expect(days(planBetween(partnership, sent, "2020-09-04", "2020-09-30"))).toEqual([
      ["2020-09-04", 0],
      ["2020-09-24", 4],
    ]);
  });

  it("tell once of somebody who cannot be written to, and once of a rule that is off", () => {
    const people = [COORDINATOR, ...BOTH_OF_BOTH].map((name) =>
      aPerson(name, name === officialOf("Gävle") ? { email: undefined } : {}),
    );
    const lacking = aSmallPartnership({
      agreements: [anAgreement({ noticeMonths: 3 })],
      people,
      mandates,
    });
    const told = planBetween(lacking, [], "2020-09-01", "2020-09-23");
    expect(told.map(({ day, due, unsendable }) => [day, due.length, unsendable.length])).toEqual([
      ["2020-09-01", 3, 1],
    ]);
    const off = aSmallPartnership({
      agreements: [anAgreement({ noticeMonths: 3 })],
      reminderRules: [{ name: "P3", active: false, days: "-30" }],
    });
    expect(
      planBetween(off, [], "2020-08-01", "2020-09-30").map(({ day, skipped }) => [day, skipped.length]),
    ).toEqual([["2020-09-01", 4]]);
  });
});
