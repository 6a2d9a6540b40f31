import { expect, it } from "vitest";
import { organisationWithoutAccession } from "../../../src/partnership/checks/organisation-without-accession.ts";
import { aMembership, anAccession, aParty, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells which organisation of a party is missing", () => {
  const partnership = aRightPartnership({
    parties: [aParty({ name: "Karlskoga/Degerfors", organisations: ["Karlskoga", "Degerfors"] })],
    memberships: [aMembership({ party: "Karlskoga/Degerfors" })],
    accessions: [anAccession({ organisation: "Karlskoga" })],
  });
  expect(told(organisationWithoutAccession, partnership)).toMatchInlineSnapshot(
    `"Varning | organisation-without-accession | Anslutningar | 2 | Organisation: Karlskoga bildar part med Degerfors, som saknas i Anslutningar för ”Överenskommelse 2020”. → Lägg in en rad för varje organisation; parten är ansluten först när alla har beslutat."`,
  );
});

it("leaves a party without any accession to another check", () => {
  const partnership = aRightPartnership({ accessions: [] });
  expect(told(organisationWithoutAccession, partnership)).toBe("");
});

it("asks nothing under an agreement that has ended", () => {
  const partnership = aRightPartnership({
    parties: [aParty({ organisations: ["Gävle", "Sandviken"] })],
  });
  expect(told(organisationWithoutAccession, partnership, "2021-01-01")).toBe("");
});
