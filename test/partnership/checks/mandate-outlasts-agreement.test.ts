import { expect, it } from "vitest";
import { mandateOutlastsAgreement } from "../../../src/partnership/checks/mandate-outlasts-agreement.ts";
import { aMandate, aMembership, anAgreement, aRightPartnership, told } from "./a-right-partnership.ts";

it("mentions a mandate that outlasts the party's agreement", () => {
  const partnership = aRightPartnership({ mandates: [aMandate({ to: "2022-12-31" })] });
  expect(told(mandateOutlastsAgreement, partnership)).toMatchInlineSnapshot(
    `"Upplysning | mandate-outlasts-agreement | Uppdrag | 2 | Till: Uppdraget för Tjänsteperson Gävle gäller till och med den 31 december 2022, men ”Överenskommelse 2020” slutar den 31 december 2020. → Rätta Till, eller skriv i Villkor vad som gäller efter överenskommelsen."`,
  );
});

it("explains it by the mandate's condition", () => {
  const partnership = aRightPartnership({
    mandates: [aMandate({ to: "2022-12-31", condition: "Om ny överenskommelse tecknas" })],
  });
  expect(told(mandateOutlastsAgreement, partnership)).toMatchInlineSnapshot(
    `"Upplysning | mandate-outlasts-agreement | Uppdrag | 2 | Till: Uppdraget för Tjänsteperson Gävle gäller till och med den 31 december 2022, men ”Överenskommelse 2020” slutar den 31 december 2020. Villkoret är: ”Om ny överenskommelse tecknas”. → Inget behöver göras nu. Ändra Till om villkoret inte uppfylls."`,
  );
});

it("counts the longest of the party's agreements", () => {
  const partnership = aRightPartnership({
    memberships: [aMembership(), aMembership({ collaboration: "Nätverket", to: undefined })],
    agreements: [
      anAgreement(),
      anAgreement({ name: "Nätverkets", collaboration: "Nätverket", end: "2023-12-31" }),
    ],
    mandates: [aMandate({ to: "2022-12-31" })],
  });
  expect(told(mandateOutlastsAgreement, partnership)).toBe("");
});

it("says nothing where an agreement has no end", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement({ end: undefined })],
    mandates: [aMandate({ to: "2022-12-31" })],
  });
  expect(told(mandateOutlastsAgreement, partnership)).toBe("");
});
