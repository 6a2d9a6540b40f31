import { expect, it } from "vitest";
import { websiteNotUpdated } from "../../../src/partnership/checks/website-not-updated.ts";
import { aCollaboration, aMembership, aParty, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of a party whose part is more than six months old", () => {
  const partnership = aRightPartnership({ parties: [aParty({ websiteUpdated: "2019-08-31" })] });
  expect(told(websiteNotUpdated, partnership)).toMatchInlineSnapshot(
    `"Varning | website-not-updated | Parter | 2 | Hemsidan uppdaterad: Gävle uppdaterade senast sin del av hemsidan den 31 augusti 2019, för mer än sex månader sedan. → Be tjänstepersonen för Gävle att se över sidan, och skriv in det nya datumet."`,
  );
});

it("accepts a part that is six months old to the day", () => {
  const partnership = aRightPartnership({ parties: [aParty({ websiteUpdated: "2019-09-01" })] });
  expect(told(websiteNotUpdated, partnership)).toBe("");
});

it("mentions all parties without a date at once", () => {
  const partnership = aRightPartnership({
    parties: [aParty({ websiteUpdated: undefined }), aParty({ name: "Uppsala", websiteUpdated: undefined })],
    memberships: [aMembership(), aMembership({ party: "Uppsala" })],
  });
  expect(told(websiteNotUpdated, partnership)).toMatchInlineSnapshot(
    `"Upplysning | website-not-updated | Parter: Det framgår inte när hemsidan senast uppdaterades av Gävle och Uppsala. → Fyll i ”Hemsidan uppdaterad” när parten har sett över sin del."`,
  );
});

it("asks nothing of former members", () => {
  const partnership = aRightPartnership({
    parties: [aParty({ websiteUpdated: undefined })],
    memberships: [aMembership({ to: "2020-02-01" })],
  });
  expect(told(websiteNotUpdated, partnership)).toBe("");
});

it("asks nothing where the partnership has no website", () => {
  const partnership = aRightPartnership({
    collaborations: [aCollaboration({ website: undefined })],
    parties: [aParty({ websiteUpdated: undefined })],
  });
  expect(told(websiteNotUpdated, partnership)).toBe("");
});
