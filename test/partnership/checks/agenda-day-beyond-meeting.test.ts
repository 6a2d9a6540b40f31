import { expect, it } from "vitest";
import { agendaDayBeyondMeeting } from "../../../src/partnership/checks/agenda-day-beyond-meeting.ts";
import {
  allTold,
  anAgendaItem,
  aPartnershipMeeting,
  aRightPartnership,
  told,
} from "./a-right-partnership.ts";

it("tells of a point on a day that the meeting does not have", () => {
  const partnership = aRightPartnership({ agenda: [anAgendaItem(), anAgendaItem({ day: 3 })] });
  expect(allTold(partnership)).toMatchInlineSnapshot(
    `"Varning | agenda-day-beyond-meeting | Dagordning | 3 | Dag: ”Antagande av arbetsplanen” ligger på dag 3, men ”Partnerskapsträff februari 2020” har bara 2 dagar. → Rätta Dag, eller mötets Slut i Möten."`,
  );
});

it("takes a meeting without a last day to be of one day", () => {
  const partnership = aRightPartnership({
    meetings: [aPartnershipMeeting({ end: undefined })],
    agenda: [anAgendaItem(), anAgendaItem({ day: 2 })],
  });
  expect(told(agendaDayBeyondMeeting, partnership)).toMatchInlineSnapshot(
    `"Varning | agenda-day-beyond-meeting | Dagordning | 3 | Dag: ”Antagande av arbetsplanen” ligger på dag 2, men ”Partnerskapsträff februari 2020” har bara 1 dag. → Rätta Dag, eller mötets Slut i Möten."`,
  );
});

it("accepts the last day, and a point without a day", () => {
  const partnership = aRightPartnership({
    agenda: [anAgendaItem({ day: 2 }), anAgendaItem({ day: undefined })],
  });
  expect(told(agendaDayBeyondMeeting, partnership)).toBe("");
});

it("says nothing of a meeting whose days are not set, or set wrongly", () => {
  for (const days of [
    { start: undefined, end: undefined },
    { start: "2020-02-12", end: "2020-02-11" },
  ]) {
    const partnership = aRightPartnership({
      meetings: [aPartnershipMeeting(days)],
      agenda: [anAgendaItem({ day: 9 })],
    });
    expect(told(agendaDayBeyondMeeting, partnership)).toBe("");
  }
});
