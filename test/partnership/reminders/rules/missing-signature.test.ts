import { describe, expect, it } from "vitest";
import {
  AGREEMENT,
  anAgreement,
  aPerson,
  aSmallPartnership,
  COORDINATOR,
  everyMandate,
  officialOf,
} from "../a-small-partnership.ts";
import { remindersOf, went } from "../went.ts";

const GÄVLE = officialOf("Gävle");
const decided = (values: object = {}, rows: object = {}) =>
  aSmallPartnership({
    agreements: [anAgreement()],
    cases: [{ name: "KS 2020/1", organisation: "Gävle", decided: "2020-02-03" }],
    accessions: [
      { agreement: AGREEMENT, organisation: "Gävle", status: "decided", case: "KS 2020/1", ...values },
    ],
    ...rows,
  });
const all = (partnership = decided()) => went("P2", partnership, "2020-01-01", "2020-06-30");

describe("P2, a decision that is not signed", () => {
  it("is told to the party's official 14, 28 and 42 days after the decision, once each", () => {
    expect(all()).toEqual({ "2020-02-17": [GÄVLE], "2020-03-02": [GÄVLE], "2020-03-16": [GÄVLE] });
  });

  it("moves forward to a working day", () => {
    const cases = [{ name: "KS 2020/1", organisation: "Gävle", decided: "2020-03-27" }];
    // 42 days later is the Friday of 8 May; 14 days later Good Friday, so the Tuesday after Easter.
    expect(Object.keys(all(decided({}, { cases })))).toEqual(["2020-04-14", "2020-04-24", "2020-05-08"]);
  });

  it.each([
    ["it is signed", { status: "signed" }],
    ["both signatures are dated", { chairDate: "2020-02-10", directorDate: "2020-02-11" }],
    ["it has left", { status: "left" }],
    ["nothing is decided", { status: "inPreparation" }],
    ["the case is not known", { case: undefined }],
  ])("is not told where %s", (_, values) => {
    expect(all(decided(values))).toEqual({});
  });

  it("is not told where the case has no day, nor after the agreement has ended", () => {
    expect(all(decided({}, { cases: [{ name: "KS 2020/1", organisation: "Gävle" }] }))).toEqual({});
    const agreements = [anAgreement({ end: "2020-02-29" })];
    expect(all(decided({}, { agreements }))).toEqual({ "2020-02-17": [GÄVLE] });
  });

  it("names the signature that is missing", () => {
    const texts = (values: object) =>
      remindersOf("P2", decided(values), "2020-02-17", "2020-02-17").map(({ text }) => text);
    expect(texts({})[0]).toContain(
      "Gävle beslutade den 3 februari 2020 att ansluta sig till Överenskommelse 2020–2021. I arket saknas ordförandens och kommundirektörens underskrifter.",
    );
    expect(texts({ chairDate: "2020-02-10" })[0]).toContain("saknas kommundirektörens underskrift.");
    expect(texts({ directorDate: "2020-02-10" })[0]).toContain("saknas ordförandens underskrift.");
  });

  it("is the coordinator's where the party has no official", () => {
    const mandates = everyMandate({ [GÄVLE]: { to: "2020-01-31" } });
    expect(all(decided({}, { mandates }))["2020-02-17"]).toEqual([COORDINATOR]);
  });

  it("reaches nobody without an address", () => {
    const people = [aPerson(COORDINATOR), aPerson(GÄVLE, { email: undefined })];
    expect(all(decided({}, { people }))).toEqual({});
  });
});
