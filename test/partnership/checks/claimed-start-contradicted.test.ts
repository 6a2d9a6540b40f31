import { expect, it } from "vitest";
import { claimedStartContradicted } from "../../../src/partnership/checks/claimed-start-contradicted.ts";
import { aMembership, anAgreement, aParty, aRightPartnership, told } from "./a-right-partnership.ts";

it("holds a claim against the agreement of the claimed year", () => {
  const partnership = aRightPartnership({
    parties: [aParty(), aParty({ name: "Trelleborg" })],
    memberships: [
      aMembership({ from: "2004-08-19", to: "2007-08-18" }),
      aMembership({ party: "Trelleborg", claimedFrom: "2004-01-01" }),
    ],
    agreements: [
      anAgreement({ name: "Överenskommelse 2004", start: "2004-08-19", end: "2007-08-18" }),
      anAgreement(),
    ],
  });
  expect(told(claimedStartContradicted, partnership)).toMatchInlineSnapshot(
    `"Varning | claimed-start-contradicted | Medlemskap | 3 | Uppges från: Trelleborg uppges vara med sedan 2004, men det första daterade medlemskapet börjar den 1 januari 2020; 2004 års överenskommelse räknar en part, och Trelleborg är inte bland dem. → Lägg in medlemskapet med datum och källa om en handling visar det; låt annars uppgiften stå som obekräftad."`,
  );
});

it("says that no membership is dated where none is", () => {
  const partnership = aRightPartnership({
    memberships: [aMembership({ from: undefined, to: undefined, claimedFrom: "2011-05-03" })],
  });
  expect(told(claimedStartContradicted, partnership)).toMatchInlineSnapshot(
    `"Varning | claimed-start-contradicted | Medlemskap | 2 | Uppges från: Gävle uppges vara med sedan den 3 maj 2011, men inget medlemskap är daterat. → Lägg in medlemskapet med datum och källa om en handling visar det; låt annars uppgiften stå som obekräftad."`,
  );
});

it("accepts a claim that the dated memberships bear out", () => {
  const partnership = aRightPartnership({
    memberships: [
      aMembership({ from: "2004-08-19", to: "2007-08-18" }),
      aMembership({ claimedFrom: "2004-08-19" }),
    ],
  });
  expect(told(claimedStartContradicted, partnership)).toBe("");
});

it("takes the first of January as the whole year", () => {
  const partnership = aRightPartnership({
    memberships: [aMembership({ from: "2004-08-19", claimedFrom: "2004-01-01" })],
  });
  expect(told(claimedStartContradicted, partnership)).toBe("");
});
