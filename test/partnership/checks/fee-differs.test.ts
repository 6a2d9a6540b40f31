import { expect, it } from "vitest";
import { feeDiffers } from "../../../src/partnership/checks/fee-differs.ts";
import { aFee, aMembership, anAgreement, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of a fee that is another than the agreement's", () => {
  const partnership = aRightPartnership({ fees: [aFee({ amount: 9_000 })] });
  expect(told(feeDiffers, partnership)).toMatchInlineSnapshot(
    `"Varning | fee-differs | Avgifter | 2 | Belopp: Avgiften för Gävle 2020 är 9000 kr, men överenskommelsen ger 10 000 kr. → Rätta beloppet, eller partens Avgiftsandelar i Medlemskap."`,
  );
});

it("reckons with the party's fee units", () => {
  const partnership = aRightPartnership({
    memberships: [aMembership({ feeUnits: 2 })],
    fees: [aFee({ amount: 20_000 })],
  });
  expect(told(feeDiffers, partnership)).toBe("");
});

it("leaves a fee under a cap, and one that is waived, alone", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement(), anAgreement({ name: "Med tak", feeIsCeiling: true })],
    fees: [aFee({ amount: 9_000, agreement: "Med tak" }), aFee({ amount: 0, status: "waived" })],
  });
  expect(told(feeDiffers, partnership)).toBe("");
});
