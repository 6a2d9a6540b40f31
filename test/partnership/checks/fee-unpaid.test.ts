import { expect, it } from "vitest";
import { feeUnpaid } from "../../../src/partnership/checks/fee-unpaid.ts";
import { aFee, aRightPartnership, TODAY, told } from "./a-right-partnership.ts";

it("tells of an invoiced fee past its day, and of one that was never invoiced", () => {
  const partnership = aRightPartnership({
    fees: [aFee({ due: "2020-02-29" }), aFee({ due: "2020-02-29", status: "notInvoiced" })],
  });
  expect(told(feeUnpaid, partnership)).toMatchInlineSnapshot(`
    "Varning | fee-unpaid | Avgifter | 2 | Status: Avgiften för Gävle 2020 förföll den 29 februari 2020 men är inte betald. → Stäm av betalningen, och ändra Status till Betald när den har kommit.
    Varning | fee-unpaid | Avgifter | 3 | Status: Avgiften för Gävle 2020 förföll den 29 februari 2020 men är inte fakturerad. → Skicka fakturan med en ny förfallodag, eller rätta Status."
  `);
});

it("waits until the day has passed", () => {
  const partnership = aRightPartnership({ fees: [aFee({ due: TODAY })] });
  expect(told(feeUnpaid, partnership)).toBe("");
});

it("accepts what is paid or waived", () => {
  const partnership = aRightPartnership({
    fees: [
      aFee({ due: "2020-02-29", status: "paid" }),
      aFee({ due: "2020-02-29", status: "waived" }),
      aFee({ due: "2020-02-29", paid: "2020-02-20" }),
    ],
  });
  expect(told(feeUnpaid, partnership)).toBe("");
});
