import { expect, it } from "vitest";
import { statusLeftBehind } from "../../../src/partnership/checks/status-left-behind.ts";
import {
  anOfficialsMeeting,
  aPartnershipMeeting,
  aRightPartnership,
  TODAY,
  told,
} from "./a-right-partnership.ts";

it("tells of a meeting whose days are past and that nobody has settled", () => {
  const partnership = aRightPartnership({
    meetings: [
      aPartnershipMeeting({ status: "called" }),
      anOfficialsMeeting({ status: undefined, start: undefined }),
    ],
  });
  expect(told(statusLeftBehind, partnership)).toMatchInlineSnapshot(`
    "Varning | status-left-behind | Möten | 2 | Status: ”Partnerskapsträff februari 2020” skulle hållas den 11–12 februari 2020 men är inte markerat som genomfört. → Ändra Status till Genomfört, Inställt eller Flyttat.
    Varning | status-left-behind | Möten | 3 | Status: ”Tjänstepersonsmöte januari 2020” skulle hållas i januari 2020 men är inte markerat som genomfört. → Ändra Status till Genomfört, Inställt eller Flyttat."
  `);
});

it("waits until the last day has passed", () => {
  const partnership = aRightPartnership({
    meetings: [aPartnershipMeeting({ status: "called", end: TODAY })],
  });
  expect(told(statusLeftBehind, partnership)).toBe("");
});

it("accepts what is cancelled or moved", () => {
  const partnership = aRightPartnership({
    meetings: [aPartnershipMeeting({ status: "cancelled" }), anOfficialsMeeting({ status: "moved" })],
  });
  expect(told(statusLeftBehind, partnership)).toBe("");
});
