import { expect, it } from "vitest";
import { meetingOutsideMonth } from "../../../src/partnership/checks/meeting-outside-month.ts";
import { aPartnershipMeeting, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of a day outside the planned month, and outside the planned year", () => {
  const partnership = aRightPartnership({
    meetings: [
      aPartnershipMeeting({ start: "2020-03-01" }),
      aPartnershipMeeting({ start: "2021-02-11", month: undefined }),
    ],
  });
  expect(told(meetingOutsideMonth, partnership)).toMatchInlineSnapshot(`
    "Varning | meeting-outside-month | Möten | 2 | Start: ”Partnerskapsträff februari 2020” börjar den 1 mars 2020 men är planerat till februari 2020. → Rätta Start, eller ändra År och Månad.
    Varning | meeting-outside-month | Möten | 3 | Start: ”Partnerskapsträff februari 2020” börjar den 11 februari 2021 men är planerat till 2020. → Rätta Start, eller ändra År och Månad."
  `);
});

it("accepts a day without a plan, and a plan without a day", () => {
  const partnership = aRightPartnership({
    meetings: [
      aPartnershipMeeting({ year: undefined, month: undefined }),
      aPartnershipMeeting({ start: undefined }),
    ],
  });
  expect(told(meetingOutsideMonth, partnership)).toBe("");
});
