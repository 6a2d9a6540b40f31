import { expect, it } from "vitest";
import { endBeforeStart } from "../../../src/partnership/checks/end-before-start.ts";
import {
  aCollaboration,
  aMandate,
  aMembership,
  anAgreement,
  anOrganisation,
  aPartnershipMeeting,
  aRightPartnership,
  told,
} from "./a-right-partnership.ts";

it("tells of every tab's period that ends before it starts", () => {
  const partnership = aRightPartnership({
    collaborations: [aCollaboration({ formed: "2020-01-02", ended: "2020-01-01" })],
    organisations: [anOrganisation({ validFrom: "2020-01-02", validTo: "2020-01-01" })],
    memberships: [aMembership({ to: "2019-12-31" })],
    agreements: [anAgreement({ end: "2019-12-31" })],
    mandates: [aMandate({ to: "2019-12-31" })],
    meetings: [aPartnershipMeeting({ end: "2020-02-10" })],
  });
  expect(told(endBeforeStart, partnership)).toMatchInlineSnapshot(`
    "Fel | end-before-start | Samarbeten | 2 | Avslutat: ”Avslutat” (den 1 januari 2020) ligger före ”Bildat” (den 2 januari 2020). → Rätta det datum som är fel.
    Fel | end-before-start | Organisationer | 2 | Giltig till: ”Giltig till” (den 1 januari 2020) ligger före ”Giltig från” (den 2 januari 2020). → Rätta det datum som är fel.
    Fel | end-before-start | Medlemskap | 2 | Med till: ”Med till” (den 31 december 2019) ligger före ”Med från” (den 1 januari 2020). → Rätta det datum som är fel.
    Fel | end-before-start | Överenskommelser | 2 | Slutdatum: ”Slutdatum” (den 31 december 2019) ligger före ”Startdatum” (den 1 januari 2020). → Rätta det datum som är fel.
    Fel | end-before-start | Uppdrag | 2 | Till: ”Till” (den 31 december 2019) ligger före ”Från” (den 1 januari 2020). → Rätta det datum som är fel.
    Fel | end-before-start | Möten | 2 | Slut: ”Slut” (den 10 februari 2020) ligger före ”Start” (den 11 februari 2020). → Rätta det datum som är fel."
  `);
});

it("accepts a period of one day, and one without an end", () => {
  const partnership = aRightPartnership({
    memberships: [aMembership({ to: "2020-01-01" }), aMembership({ to: undefined })],
    meetings: [aPartnershipMeeting({ end: "2020-02-11" })],
  });
  expect(told(endBeforeStart, partnership)).toBe("");
});
