import { expect, it } from "vitest";
import { endedOrganisation } from "../../../src/partnership/checks/ended-organisation.ts";
import {
  allTold,
  aMembership,
  anOrganisation,
  aParty,
  aRightPartnership,
  rightRows,
  told,
} from "./a-right-partnership.ts";

const organisations = [
  anOrganisation({ validTo: "2020-06-30", replacedBy: "Nya Gävle" }),
  anOrganisation({ name: "Nya Gävle" }),
  ...(rightRows.organisations ?? []).slice(1),
];

it("tells of a membership, of mandates and of a hosting that go on after the party's organisation ended", () => {
  const later = {
    ...rightRows.meetings?.[1],
    name: "Träff i november",
    start: "2020-11-10",
    end: "2020-11-11",
  };
  const partnership = aRightPartnership({
    organisations,
    meetings: [...(rightRows.meetings ?? []), { ...later, status: "planned", minutes: undefined }],
  });
  expect(told(endedOrganisation, partnership)).toMatchInlineSnapshot(`
    "Varning | ended-organisation | Medlemskap | 2 | Med till: Gävle upphörde den 30 juni 2020, men Gävles medlemskap gäller därefter. → Skriv 2020-06-30 i Med till och lägg in en ny rad för Nya Gävle, om Nya Gävle ska vara med.
    Varning | ended-organisation | Uppdrag | 2 | Till: Gävle upphörde den 30 juni 2020, men uppdraget för Tjänsteperson Gävle gäller därefter. → Skriv 2020-06-30 i Till och lägg in en ny rad för Nya Gävle, om Nya Gävle ska vara med.
    Varning | ended-organisation | Uppdrag | 3 | Till: Gävle upphörde den 30 juni 2020, men uppdraget för Förtroendevald Gävle gäller därefter. → Skriv 2020-06-30 i Till och lägg in en ny rad för Nya Gävle, om Nya Gävle ska vara med.
    Varning | ended-organisation | Möten | 4 | Värd: Gävle upphörde den 30 juni 2020, men parten står som värd för ”Träff i november”. → Välj Nya Gävle eller en annan värd."
  `);
});

it("finds nothing once all of them end the same day", () => {
  const partnership = aRightPartnership({
    organisations,
    memberships: [aMembership({ to: "2020-06-30" })],
    mandates: (rightRows.mandates ?? []).map((row) => ({ ...row, to: "2020-06-30" })),
  });
  expect(allTold(partnership)).toBe("");
});

it("asks to take away what only begins after the end", () => {
  const partnership = aRightPartnership({
    organisations: [anOrganisation({ validTo: "2019-12-31" }), ...organisations.slice(1)],
  });
  expect(told(endedOrganisation, partnership)).toContain("→ Ta bort raden.");
});

it("tells of the membership alone where the party has another organisation too", () => {
  const partnership = aRightPartnership({
    organisations: [anOrganisation({ validTo: "2020-06-30" }), ...organisations.slice(1)],
    parties: [aParty({ organisations: ["Gävle", "Uppsala"] })],
  });
  expect(told(endedOrganisation, partnership)).toMatchInlineSnapshot(
    `"Varning | ended-organisation | Medlemskap | 2 | Med till: En organisation i Gävle upphörde den 30 juni 2020, men Gävles medlemskap gäller därefter. → Skriv 2020-06-30 i Med till."`,
  );
});
