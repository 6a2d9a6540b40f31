import { expect, it } from "vitest";
import { feeWithoutGround } from "../../../src/partnership/checks/fee-without-ground.ts";
import { aFee, aParty, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of a year outside the agreement, and of a party that is no member that year", () => {
  const partnership = aRightPartnership({
    parties: [aParty(), aParty({ name: "Kalmar" })],
    fees: [aFee({ year: 2021 }), aFee({ party: "Kalmar" })],
  });
  expect(told(feeWithoutGround, partnership)).toMatchInlineSnapshot(`
    "Varning | fee-without-ground | Avgifter | 2 | År: ”Överenskommelse 2020” gäller inte 2021, så Gävle ska inte betala någon avgift för det året. → Rätta året, eller ta bort raden.
    Varning | fee-without-ground | Avgifter | 3 | Part: Kalmar är inte medlem under 2020 men har en avgift för det året. → Rätta Medlemskap, eller ta bort raden."
  `);
});

it("accepts a waived fee, and leaves an unknown party to the reading", () => {
  const partnership = aRightPartnership({
    fees: [aFee({ year: 2021, status: "waived" }), aFee({ party: "Okänd" })],
  });
  expect(told(feeWithoutGround, partnership)).toBe("");
});
