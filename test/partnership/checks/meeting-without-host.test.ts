import { expect, it } from "vitest";
import { meetingWithoutHost } from "../../../src/partnership/checks/meeting-without-host.ts";
import { anOfficialsMeeting, aPartnershipMeeting, aRightPartnership, told } from "./a-right-partnership.ts";

it("asks for a host within a year, and only mentions later meetings", () => {
  const partnership = aRightPartnership({
    meetings: [
      aPartnershipMeeting({ host: undefined }),
      aPartnershipMeeting({ name: "Digital träff", form: "digital", host: undefined, start: "2021-03-01" }),
      aPartnershipMeeting({ name: "Senare träff", host: undefined, start: "2021-03-02" }),
    ],
  });
  expect(told(meetingWithoutHost, partnership)).toMatchInlineSnapshot(`
    "Varning | meeting-without-host | Möten | 2 | Värd: ”Partnerskapsträff februari 2020” har ingen värd. → Välj värd i kolumnen Värd. Även en digital träff har en värd.
    Varning | meeting-without-host | Möten | 3 | Värd: ”Digital träff” har ingen värd. → Välj värd i kolumnen Värd. Även en digital träff har en värd.
    Upplysning | meeting-without-host | Möten | 4 | Värd: ”Senare träff” har ingen värd. → Välj värd i kolumnen Värd. Även en digital träff har en värd."
  `);
});

it("asks no host of the officials' meetings or of what is cancelled", () => {
  const partnership = aRightPartnership({
    meetings: [anOfficialsMeeting(), aPartnershipMeeting({ host: undefined, status: "cancelled" })],
  });
  expect(told(meetingWithoutHost, partnership)).toBe("");
});
