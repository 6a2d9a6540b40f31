import { expect, it } from "vitest";
import { agreementWithoutEnd } from "../../../src/partnership/checks/agreement-without-end.ts";
import { anAgreement, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of an agreement that has no last day", () => {
  const partnership = aRightPartnership({ agreements: [anAgreement({ end: undefined })] });
  expect(told(agreementWithoutEnd, partnership)).toBe(
    "Varning | agreement-without-end | Överenskommelser | 2 | Slutdatum: ”Överenskommelse 2020” saknar slutdatum, så dess dokument kan inte skapas. → Fyll i Slutdatum.",
  );
});

it("accepts one with both days", () => {
  expect(told(agreementWithoutEnd, aRightPartnership({}))).toBe("");
});
