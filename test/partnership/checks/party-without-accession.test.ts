import { expect, it } from "vitest";
import { partyWithoutAccession } from "../../../src/partnership/checks/party-without-accession.ts";
import { aMembership, aParty, aRightPartnership, told } from "./a-right-partnership.ts";

it("names the members that are missing among the accessions", () => {
  const partnership = aRightPartnership({
    parties: [
      aParty(),
      aParty({ name: "Uppsala", organisations: ["Uppsala"] }),
      aParty({ name: "Örebro", organisations: ["Örebro"] }),
    ],
    memberships: [aMembership(), aMembership({ party: "Uppsala" }), aMembership({ party: "Örebro" })],
  });
  expect(told(partyWithoutAccession, partnership)).toMatchInlineSnapshot(
    `"Varning | party-without-accession | Överenskommelser | 2 | Titel: Uppsala och Örebro är medlemmar under den tid som ”Överenskommelse 2020” gäller men saknas i Anslutningar. → Lägg in en rad i Anslutningar för varje organisation, eller rätta Medlemskap."`,
  );
});

it("asks nothing under an agreement that has ended", () => {
  const partnership = aRightPartnership({ accessions: [] });
  expect(told(partyWithoutAccession, partnership, "2021-01-01")).toBe("");
});

it("asks nothing of who only takes part", () => {
  const partnership = aRightPartnership({
    accessions: [],
    memberships: [aMembership({ kind: "contributor" })],
  });
  expect(told(partyWithoutAccession, partnership)).toBe("");
});
