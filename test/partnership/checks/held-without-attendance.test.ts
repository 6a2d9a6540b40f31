import { expect, it } from "vitest";
import { heldWithoutAttendance } from "../../../src/partnership/checks/held-without-attendance.ts";
import {
  allTold,
  anAttendance,
  anOfficialsMeeting,
  aPartnershipMeeting,
  aRightPartnership,
  ELECTED,
  told,
} from "./a-right-partnership.ts";

it("asks who came where nothing is noted", () => {
  const partnership = aRightPartnership({
    attendance: [anAttendance(), anAttendance({ person: ELECTED, role: "elected" })],
  });
  expect(allTold(partnership)).toMatchInlineSnapshot(
    `"Varning | held-without-attendance | Möten | 2 | Status: ”Tjänstepersonsmöte januari 2020” är genomfört, men det framgår inte vilka som kom. → Fyll i kolumnen Närvaro för mötet i fliken Närvaro."`,
  );
});

it("does not take an answer for attendance", () => {
  const partnership = aRightPartnership({
    meetings: [aPartnershipMeeting()],
    attendance: [anAttendance({ answer: "yes", presence: undefined })],
  });
  expect(told(heldWithoutAttendance, partnership)).toMatchInlineSnapshot(
    `"Varning | held-without-attendance | Möten | 2 | Status: ”Partnerskapsträff februari 2020” är genomfört, men det framgår inte vilka som kom. → Fyll i kolumnen Närvaro för mötet i fliken Närvaro."`,
  );
});

it("is content with any note of who came or did not", () => {
  const partnership = aRightPartnership({
    meetings: [aPartnershipMeeting(), anOfficialsMeeting({ name: "Januari" })],
    attendance: [
      anAttendance({ presence: "excused" }),
      anAttendance({ meeting: "Januari", presence: "digital" }),
    ],
  });
  expect(told(heldWithoutAttendance, partnership)).toBe("");
});

it("asks nothing of a study visit, or of a meeting that is not held", () => {
  const partnership = aRightPartnership({
    meetings: [aPartnershipMeeting({ kind: "studyVisit" }), anOfficialsMeeting({ status: "called" })],
    attendance: [],
  });
  expect(told(heldWithoutAttendance, partnership)).toBe("");
});
