import { expect, it } from "vitest";
import { claimedCount } from "../../../src/partnership/checks/claimed-count.ts";
import type { SomeRows } from "../../a-partnership.ts";
import {
  aMembership,
  anAccession,
  anAgreement,
  anOrganisation,
  aParty,
  aRightPartnership,
  told,
} from "./a-right-partnership.ts";

/** Three parties of four organisations, one of them a district: A 3, B 4, C 3 and a district. */
const members: SomeRows = {
  organisations: [
    anOrganisation(),
    anOrganisation({ name: "Karlskoga" }),
    anOrganisation({ name: "Degerfors" }),
    anOrganisation({ name: "Angered", kind: "district" }),
  ],
  parties: [
    aParty(),
    aParty({ name: "Karlskoga/Degerfors", organisations: ["Karlskoga", "Degerfors"] }),
    aParty({ name: "Angered", organisations: ["Angered"] }),
  ],
  memberships: [
    aMembership(),
    aMembership({ party: "Karlskoga/Degerfors" }),
    aMembership({ party: "Angered" }),
  ],
};

function claiming(claim: Parameters<typeof anAgreement>[0], rows: SomeRows = {}): string {
  return told(claimedCount, aRightPartnership({ ...members, ...rows, agreements: [anAgreement(claim)] }));
}

it("explains a number that the named way of counting gives", () => {
  expect(claiming({ claimedCount: 4, convention: "B" })).toMatchInlineSnapshot(
    `"Upplysning | claimed-count | Överenskommelser | 2 | Uppgivet antal: Uppgiften 4 stämmer med räknesätt B (organisationer): Angered, Degerfors, Gävle och Karlskoga. För medlemmarna den 1 januari 2020: A ger 3 parter, B ger 4 organisationer, C ger 3 kommuner och 1 stadsdel. → Skriv ut räknesättet när antalet nämns."`,
  );
});

it("says which other way gives the number", () => {
  expect(claiming({ claimedCount: 4, convention: "A" })).toMatchInlineSnapshot(
    `"Varning | claimed-count | Överenskommelser | 2 | Uppgivet antal: Uppgiften 4 stämmer inte med räknesätt A, men med B (organisationer). För medlemmarna den 1 januari 2020: A ger 3 parter, B ger 4 organisationer, C ger 3 kommuner och 1 stadsdel. → Ändra Räknesätt till B, eller rätta antalet."`,
  );
});

it("says what each way gives where none gives the number", () => {
  expect(claiming({ claimedCount: 10, convention: "C" })).toMatchInlineSnapshot(
    `"Varning | claimed-count | Överenskommelser | 2 | Uppgivet antal: Uppgiften 10 stämmer inte med något räknesätt. För medlemmarna den 1 januari 2020: A ger 3 parter, B ger 4 organisationer, C ger 3 kommuner och 1 stadsdel. → Kontrollera antalet mot handlingen, och datumen i Medlemskap."`,
  );
});

it("asks for the way of counting where none is named", () => {
  expect(claiming({ claimedCount: 3 })).toMatchInlineSnapshot(
    `"Varning | claimed-count | Överenskommelser | 2 | Räknesätt: Uppgiften 3 saknar räknesätt; den stämmer med A (parter) eller C (kommuner, stadsdelar för sig). För medlemmarna den 1 januari 2020: A ger 3 parter, B ger 4 organisationer, C ger 3 kommuner och 1 stadsdel. → Välj A eller C i kolumnen Räknesätt."`,
  );
});

it("counts those who have acceded for the work plan", () => {
  const accessions = ["Gävle", "Karlskoga", "Degerfors"].map((organisation) => anAccession({ organisation }));
  expect(claiming({ planClaimedCount: 3, planConvention: "B" }, { accessions })).toMatchInlineSnapshot(
    `"Upplysning | claimed-count | Överenskommelser | 2 | Arbetsplanen uppger antal: Uppgiften 3 stämmer med räknesätt B (organisationer): Degerfors, Gävle och Karlskoga. För de parter som har anslutit sig: A ger 2 parter, B ger 3 organisationer, C ger 3 kommuner. → Skriv ut räknesättet när antalet nämns."`,
  );
});

it("counts members on the agreement's first day", () => {
  const memberships = [aMembership(), aMembership({ party: "Angered", from: "2020-01-02" })];
  expect(claiming({ claimedCount: 1, convention: "A" }, { memberships })).toMatch("Upplysning");
});

it("holds no work plan against accessions before there are any", () => {
  expect(claiming({ planClaimedCount: 9, planConvention: "B" }, { accessions: [] })).toBe("");
});

it("says nothing where nobody claims a number", () => {
  expect(claiming({})).toBe("");
});
