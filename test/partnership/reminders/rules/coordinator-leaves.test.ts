import { describe, expect, it } from "vitest";
import {
  anAgreement,
  aSmallPartnership,
  COORDINATOR,
  everyMandate,
  officialOf,
  PARTIES,
} from "../a-small-partnership.ts";
import { remindersOf, went } from "../went.ts";

const OFFICIALS = PARTIES.map(officialOf);
const until = (to: string | undefined, more: readonly object[] = []) =>
  aSmallPartnership({
    agreements: [anAgreement()],
    mandates: [...everyMandate({ [COORDINATOR]: { to } }), ...more] as never,
  });
const all = (partnership = until("2021-03-31")) => went("P16", partnership, "2020-10-01", "2021-06-30");

describe("P16, the coordinator's employment that ends", () => {
  it("is told to every party's official 120 and 60 days before the last day, once each", () => {
    expect(all()).toEqual({ "2020-12-01": OFFICIALS, "2021-01-29": OFFICIALS });
  });

  it("is not told where somebody follows or works on, nor where it has no end", () => {
    const follower = { person: "Ny samordnare", role: "coordinator" };
    expect(all(until("2021-03-31", [{ ...follower, from: "2021-04-01" }]))).toEqual({});
    expect(all(until("2021-03-31", [{ ...follower, from: "2020-01-01" }]))).toEqual({});
    expect(all(until(undefined))).toEqual({});
  });

  it("is told where the next one begins only later", () => {
    const later = { person: "Ny samordnare", role: "coordinator", from: "2021-05-01" };
    expect(Object.keys(all(until("2021-03-31", [later])))).toHaveLength(2);
  });

  it("begins anew where the employment is prolonged", () => {
    expect(Object.keys(all(until("2021-05-31")))).toEqual(["2021-01-29", "2021-04-01"]);
  });

  it("says the name, the last day and what must be arranged", () => {
    const [reminder] = remindersOf("P16", until("2021-03-31"), "2020-12-01", "2020-12-01");
    expect(reminder?.subject).toBe("Samordnarens anställning gäller till och med den 31 mars 2021");
    expect(reminder?.text).toContain("Samordnaren är samordnare till och med den 31 mars 2021.");
    expect(reminder?.text).toContain("Ta över påminnelser");
  });
});
