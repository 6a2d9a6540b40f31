import { expect, it } from "vitest";
import { missingDnr } from "../../../src/partnership/checks/missing-dnr.ts";
import { aCase, anAccession, aRightPartnership, told } from "./a-right-partnership.ts";

it("warns of a decided case without its number", () => {
  const partnership = aRightPartnership({
    cases: [aCase({ name: "(dnr saknas) Gävle" })],
    accessions: [anAccession({ case: "(dnr saknas) Gävle" })],
  });
  expect(told(missingDnr, partnership)).toMatchInlineSnapshot(
    `"Varning | missing-dnr | Ärenden | 2 | Dnr: Diarienumret för ärendet i Gävle är inte känt. → Fråga registratorn om numret, och skriv det både här och i kolumnen Ärende i Anslutningar."`,
  );
});

it("only mentions it before the decision", () => {
  const partnership = aRightPartnership({
    cases: [aCase({ name: "(dnr saknas) Gävle" })],
    accessions: [anAccession({ case: "(dnr saknas) Gävle", status: "inPreparation" })],
  });
  expect(told(missingDnr, partnership)).toMatchInlineSnapshot(
    `"Upplysning | missing-dnr | Ärenden | 2 | Dnr: Diarienumret för ärendet i Gävle är inte känt. → Fråga registratorn om numret, och skriv det både här och i kolumnen Ärende i Anslutningar."`,
  );
});

it("accepts a number", () => {
  const partnership = aRightPartnership();
  expect(told(missingDnr, partnership)).toBe("");
});
