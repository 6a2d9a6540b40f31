import { expect, it } from "vitest";
import { meetingWithoutAgenda } from "../../../src/partnership/checks/meeting-without-agenda.ts";
import {
  allTold,
  anAgendaItem,
  anOfficialsMeeting,
  aPartnershipMeeting,
  aRightPartnership,
  rightRows,
  told,
} from "./a-right-partnership.ts";

const COMING = {
  name: "Partnerskapsträff mars 2020",
  month: 3,
  status: "called",
  minutes: undefined,
} as const;
const aComingMeeting = (start: string, values: Parameters<typeof aPartnershipMeeting>[0] = {}) =>
  aPartnershipMeeting({ ...COMING, start, end: undefined, ...values });

it("mentions a partnership meeting within 28 days that has no points", () => {
  const officials = anOfficialsMeeting({
    name: "Tjänstepersonsmöte mars 2020",
    month: 3,
    start: "2020-03-02",
    status: "called",
  });
  const partnership = aRightPartnership({
    meetings: [...(rightRows.meetings ?? []), officials, aComingMeeting("2020-03-29", { end: "2020-03-30" })],
  });
  expect(allTold(partnership)).toMatchInlineSnapshot(
    `"Upplysning | meeting-without-agenda | Möten | 5 | Benämning: ”Partnerskapsträff mars 2020” börjar den 29 mars 2020, men Dagordning har inga punkter för träffen. → Lägg in punkterna i Dagordning, så att de som kommer känner till programmet."`,
  );
});

it("mentions it on the day itself", () => {
  const partnership = aRightPartnership({ meetings: [aComingMeeting("2020-03-01")] });
  expect(told(meetingWithoutAgenda, partnership)).toContain("den 1 mars 2020");
});

it.each([
  ["one more than 28 days ahead", aComingMeeting("2020-03-30")],
  ["one that has begun", aComingMeeting("2020-02-29")],
  ["one that is held", aComingMeeting("2020-03-01", { status: "held" })],
  ["one that is cancelled", aComingMeeting("2020-03-20", { status: "cancelled" })],
  ["one whose day is not set", aPartnershipMeeting({ ...COMING, start: undefined, end: undefined })],
  ["one of the officials", aComingMeeting("2020-03-20", { kind: "officials" })],
])("asks for no points of %s", (_, meeting) => {
  expect(told(meetingWithoutAgenda, aRightPartnership({ meetings: [meeting] }))).toBe("");
});

it("is content with one point", () => {
  const partnership = aRightPartnership({
    meetings: [aComingMeeting("2020-03-20")],
    agenda: [anAgendaItem({ meeting: COMING.name })],
  });
  expect(told(meetingWithoutAgenda, partnership)).toBe("");
});
