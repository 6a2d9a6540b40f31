import { expect, it } from "vitest";
import { attendanceOfNonMember } from "../../../src/partnership/checks/attendance-of-non-member.ts";
import {
  allTold,
  aMembership,
  anAttendance,
  aPartnershipMeeting,
  aRightPartnership,
  rightRows,
  told,
} from "./a-right-partnership.ts";

const OTHER = { party: "Uppsala", person: undefined } as const;
const withRow = (values: Parameters<typeof anAttendance>[0]) => ({
  attendance: [...(rightRows.attendance ?? []), anAttendance({ ...OTHER, ...values })],
});

it("tells of a party that is no member on the day", () => {
  expect(allTold(aRightPartnership(withRow({})))).toMatchInlineSnapshot(
    `"Varning | attendance-of-non-member | Närvaro | 5 | Part: Uppsala är inte med i ”Partnerskapet” den 11–12 februari 2020, då ”Partnerskapsträff februari 2020” hålls. → Rätta Part, ändra Roll till Gäst, eller rätta datumen i Medlemskap."`,
  );
});

it("goes by the meeting's own days", () => {
  const partnership = aRightPartnership({
    ...withRow({}),
    memberships: [
      aMembership(),
      aMembership({ party: "Uppsala", to: "2020-02-10" }),
      aMembership({ party: "Uppsala", from: "2020-02-13" }),
    ],
  });
  expect(told(attendanceOfNonMember, partnership)).toMatchInlineSnapshot(
    `"Varning | attendance-of-non-member | Närvaro | 5 | Part: Uppsala är inte med i ”Partnerskapet” den 11–12 februari 2020, då ”Partnerskapsträff februari 2020” hålls. → Rätta Part, ändra Roll till Gäst, eller rätta datumen i Medlemskap."`,
  );
});

it("does not believe a membership of another collaboration, or one without a document", () => {
  const partnership = aRightPartnership({
    ...withRow({}),
    memberships: [
      aMembership(),
      aMembership({ party: "Uppsala", collaboration: "Nätverket" }),
      aMembership({ party: "Uppsala", from: undefined, claimedFrom: "2004-01-01" }),
    ],
  });
  expect(told(attendanceOfNonMember, partnership)).not.toBe("");
});

it.each([
  ["a member from the second day", aMembership({ party: "Uppsala", from: "2020-02-12" })],
  ["a member to the first day", aMembership({ party: "Uppsala", to: "2020-02-11" })],
  ["one that takes part without being a member", aMembership({ party: "Uppsala", kind: "contributor" })],
])("accepts %s", (_, membership) => {
  const partnership = aRightPartnership({ ...withRow({}), memberships: [aMembership(), membership] });
  expect(told(attendanceOfNonMember, partnership)).toBe("");
});

it("accepts guests, and anyone at a seminar or at a meeting without a time", () => {
  const name = aPartnershipMeeting().name;
  const worlds = [
    withRow({ role: "guest" }),
    withRow({ party: undefined }),
    { ...withRow({}), meetings: [aPartnershipMeeting({ kind: "seminar" })] },
    { ...withRow({}), meetings: [{ name, collaboration: "Partnerskapet", kind: "partnership" as const }] },
  ];
  for (const world of worlds) expect(told(attendanceOfNonMember, aRightPartnership(world))).toBe("");
});

it("lets a membership on any day of the month do where only the month is known", () => {
  const meetings = [aPartnershipMeeting({ start: undefined, end: undefined })];
  const joined = (from: string) =>
    aRightPartnership({
      ...withRow({}),
      meetings,
      memberships: [aMembership(), aMembership({ party: "Uppsala", from })],
    });
  expect(told(attendanceOfNonMember, joined("2020-02-29"))).toBe("");
  expect(told(attendanceOfNonMember, joined("2020-03-01"))).toContain("i februari 2020");
});
