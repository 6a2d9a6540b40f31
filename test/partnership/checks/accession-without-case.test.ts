import { expect, it } from "vitest";
import { accessionWithoutCase } from "../../../src/partnership/checks/accession-without-case.ts";
import { anAccession, aRightPartnership, told } from "./a-right-partnership.ts";

it("asks for the case of an organisation that has acceded", () => {
  const partnership = aRightPartnership({ accessions: [anAccession({ case: undefined })] });
  expect(told(accessionWithoutCase, partnership)).toMatchInlineSnapshot(
    `"Varning | accession-without-case | Anslutningar | 2 | Ärende: Gävle har anslutit sig till ”Överenskommelse 2020”, men det framgår inte genom vilket ärende. → Lägg in ärendet i Ärenden och välj det här."`,
  );
});

it("does not ask before the decision", () => {
  const partnership = aRightPartnership({
    accessions: [anAccession({ status: "inPreparation", case: undefined })],
  });
  expect(told(accessionWithoutCase, partnership)).toBe("");
});
