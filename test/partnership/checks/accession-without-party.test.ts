import { expect, it } from "vitest";
import { accessionWithoutParty } from "../../../src/partnership/checks/accession-without-party.ts";
import { aMembership, anAccession, aParty, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of an organisation that no party consists of", () => {
  const partnership = aRightPartnership({ parties: [aParty({ organisations: ["Uppsala"] })] });
  expect(told(accessionWithoutParty, partnership)).toMatchInlineSnapshot(
    `"Varning | accession-without-party | Anslutningar | 2 | Organisation: Gävle ingår inte i någon part, så anslutningen räknas inte. → Lägg in en part med organisationen i Parter."`,
  );
});

it("tells of one that has acceded without being a member in that time", () => {
  const partnership = aRightPartnership({
    memberships: [aMembership({ from: "2021-01-01", to: undefined })],
  });
  expect(told(accessionWithoutParty, partnership)).toMatchInlineSnapshot(
    `"Varning | accession-without-party | Anslutningar | 2 | Organisation: Gävle har anslutit sig till ”Överenskommelse 2020”, men parten är inte medlem under den tiden. → Lägg in medlemskapet i Medlemskap, eller rätta dess datum."`,
  );
});

it("accepts that one who is only asked is no member yet", () => {
  const partnership = aRightPartnership({
    memberships: [],
    accessions: [anAccession({ status: "asked" })],
  });
  expect(told(accessionWithoutParty, partnership)).toBe("");
});

it("asks nothing of one that has left", () => {
  const partnership = aRightPartnership({ memberships: [], accessions: [anAccession({ status: "left" })] });
  expect(told(accessionWithoutParty, partnership)).toBe("");
});
