import { expect, it } from "vitest";
import { agreementWithoutStart } from "../../../src/partnership/checks/agreement-without-start.ts";
import { anAgreement, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of an agreement that has no first day", () => {
  const partnership = aRightPartnership({ agreements: [anAgreement({ start: undefined })] });
  expect(told(agreementWithoutStart, partnership)).toMatchInlineSnapshot(
    `"Varning | agreement-without-start | Överenskommelser | 2 | Startdatum: ”Överenskommelse 2020” saknar startdatum och räknas därför aldrig som gällande. → Fyll i Startdatum."`,
  );
});

it("accepts one without a last day", () => {
  const partnership = aRightPartnership({ agreements: [anAgreement({ end: undefined })] });
  expect(told(agreementWithoutStart, partnership)).toBe("");
});
