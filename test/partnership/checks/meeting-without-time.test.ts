import { expect, it } from "vitest";
import { meetingWithoutTime } from "../../../src/partnership/checks/meeting-without-time.ts";
import { aPartnershipMeeting, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of a meeting that no plan can show", () => {
  const partnership = aRightPartnership({
    meetings: [aPartnershipMeeting({ start: undefined, month: undefined })],
  });
  expect(told(meetingWithoutTime, partnership)).toMatchInlineSnapshot(
    `"Varning | meeting-without-time | Möten | 2 | Start: ”Partnerskapsträff februari 2020” har varken datum eller år och månad, så mötet syns inte i tidplanen. → Fyll i Start, eller År och Månad om dagen inte är bestämd."`,
  );
});

it("accepts a month without a day, a day without a month, and whatever is cancelled", () => {
  const partnership = aRightPartnership({
    meetings: [
      aPartnershipMeeting({ start: undefined }),
      aPartnershipMeeting({ year: undefined, month: undefined }),
      aPartnershipMeeting({ start: undefined, month: undefined, status: "cancelled" }),
    ],
  });
  expect(told(meetingWithoutTime, partnership)).toBe("");
});
