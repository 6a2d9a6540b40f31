import { expect, it } from "vitest";
import { overlappingAgreements } from "../../../src/partnership/checks/overlapping-agreements.ts";
import { anAgreement, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of an agreement that begins while another holds", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement({ name: "Nästa", start: "2020-12-31", end: "2022-12-31" }), anAgreement()],
  });
  expect(told(overlappingAgreements, partnership)).toMatchInlineSnapshot(
    `"Varning | overlapping-agreements | Överenskommelser | 2 | Startdatum: ”Nästa” börjar gälla medan ”Överenskommelse 2020” fortfarande gäller: den gäller till och med den 31 december 2020. → Rätta start- och slutdatum så att överenskommelserna avlöser varandra."`,
  );
});

it("tells of an earlier one without a last day", () => {
  const partnership = aRightPartnership({
    agreements: [
      anAgreement({ end: undefined }),
      anAgreement({ name: "Nästa", start: "2021-01-01", end: undefined }),
    ],
  });
  expect(told(overlappingAgreements, partnership)).toMatchInlineSnapshot(
    `"Varning | overlapping-agreements | Överenskommelser | 3 | Startdatum: ”Nästa” börjar gälla medan ”Överenskommelse 2020” fortfarande gäller: den saknar slutdatum. → Rätta start- och slutdatum så att överenskommelserna avlöser varandra."`,
  );
});

it("accepts agreements of different collaborations", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement(), anAgreement({ name: "Nätverkets", collaboration: "Nätverket" })],
  });
  expect(told(overlappingAgreements, partnership)).toBe("");
});
