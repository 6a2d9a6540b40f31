import { describe, expect, it } from "vitest";
import {
  AGREEMENT,
  anAgreement,
  aSmallPartnership,
  COORDINATOR,
  everyMandate,
  officialOf,
} from "../a-small-partnership.ts";
import { remindersOf, went } from "../went.ts";

const GÄVLE = officialOf("Gävle");
const invoiced = (values: object = {}, paymentsReconciled = "", rows: object = {}) =>
  aSmallPartnership(
    {
      agreements: [anAgreement({ billedBy: "Örebro" })],
      fees: [
        {
          year: 2020,
          agreement: AGREEMENT,
          party: "Gävle",
          amount: 10_000,
          invoice: "4711",
          due: "2020-10-30",
          status: "invoiced",
          ...values,
        },
      ] as never,
      ...rows,
    },
    { paymentsReconciled },
  );
const all = (partnership = invoiced()) => went("P12", partnership, "2020-09-01", "2021-01-31");

describe("P12, a fee that is due", () => {
  it("is told to the party's official 14 days before, and nothing more while payments are not reconciled", () => {
    expect(all()).toEqual({ "2020-10-16": [GÄVLE] });
    expect(all(invoiced({}, "2020-10-29"))).toEqual({ "2020-10-16": [GÄVLE] });
  });

  it("is told 1, 14 and 30 days after too once payments are reconciled past the due date, on working days", () => {
    expect(Object.keys(all(invoiced({}, "2020-10-30")))).toEqual([
      "2020-10-16",
      "2020-11-02",
      "2020-11-13",
      "2020-11-30",
    ]);
  });

  it.each([
    ["is paid", { status: "paid" }],
    ["has a day of payment", { paid: "2020-10-10" }],
    ["is waived", { status: "waived" }],
    ["is not invoiced", { status: "notInvoiced" }],
    ["has no status", { status: undefined }],
    ["has no due date", { due: undefined }],
    ["has no amount", { amount: undefined }],
  ])("is not told where it %s", (_, values) => {
    expect(all(invoiced(values, "2020-12-31"))).toEqual({});
  });

  it("says the sum, the invoice, and what has been reconciled", () => {
    const [before, after] = remindersOf("P12", invoiced({}, "2020-11-01"), "2020-10-01", "2020-11-02");
    expect(before?.subject).toBe("Avgiften för Gävle 2020 förfaller den 30 oktober 2020");
    expect(before?.text).toContain("är 10\u00a0000\u00a0kr för 2020.\nFaktura 4711 är skickad från Örebro.");
    expect(after?.subject).toBe("Avgiften för Gävle 2020 förföll den 30 oktober 2020");
    expect(after?.text).toContain("Betalningarna är avstämda till och med den 1 november 2020");
  });

  it("is the coordinator's where the party has no official", () => {
    const mandates = everyMandate({ [GÄVLE]: { to: "2020-09-30" } });
    expect(all(invoiced({}, "", { mandates }))).toEqual({ "2020-10-16": [COORDINATOR] });
  });
});
