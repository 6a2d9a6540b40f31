import { expect, it } from "vitest";
import { signedWithoutDates } from "../../../src/partnership/checks/signed-without-dates.ts";
import { anAccession, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of each signature without a date", () => {
  const partnership = aRightPartnership({
    accessions: [anAccession({ chairDate: undefined, directorDate: undefined })],
  });
  expect(told(signedWithoutDates, partnership)).toMatchInlineSnapshot(`
    "Varning | signed-without-dates | Anslutningar | 2 | Datum (ordförande): Gävle har undertecknat ”Överenskommelse 2020”, men datum för ordförandens underskrift saknas. → Fyll i datumet ur det undertecknade exemplaret.
    Varning | signed-without-dates | Anslutningar | 2 | Datum (kommundirektör): Gävle har undertecknat ”Överenskommelse 2020”, men datum för kommundirektörens underskrift saknas. → Fyll i datumet ur det undertecknade exemplaret."
  `);
});

it("does not ask before it is signed", () => {
  const partnership = aRightPartnership({
    accessions: [anAccession({ status: "decided", chairDate: undefined })],
  });
  expect(told(signedWithoutDates, partnership)).toBe("");
});
