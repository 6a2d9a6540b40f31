import { expect, it } from "vitest";
import { feeAboveCap } from "../../../src/partnership/checks/fee-above-cap.ts";
import { aFee, anAgreement, anOrganisation, aParty, aRightPartnership, told } from "./a-right-partnership.ts";

it("refuses a fee above the cap", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement({ feeIsCeiling: true })],
    fees: [aFee({ amount: 10_001 })],
  });
  expect(told(feeAboveCap, partnership)).toMatchInlineSnapshot(
    `"Fel | fee-above-cap | Avgifter | 2 | Belopp: Avgiften för Gävle 2020 är 10 001 kr, men överenskommelsen tillåter högst 10 000 kr. → Sänk beloppet till högst taket."`,
  );
});

it("accepts a fee at the cap and below it", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement({ feeIsCeiling: true })],
    fees: [aFee(), aFee({ amount: 9_000 })],
  });
  expect(told(feeAboveCap, partnership)).toBe("");
});

it("counts the cap for each organisation where the agreement says so", () => {
  const partnership = aRightPartnership({
    organisations: [anOrganisation(), anOrganisation({ name: "Sandviken" })],
    parties: [aParty({ organisations: ["Gävle", "Sandviken"] })],
    agreements: [anAgreement({ feeIsCeiling: true, feePer: "organisation" })],
    fees: [aFee({ amount: 20_000 })],
  });
  expect(told(feeAboveCap, partnership)).toBe("");
});
