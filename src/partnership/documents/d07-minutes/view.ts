import { longDate } from "../../../messages/dates.ts";
import { nextMeetings } from "../../questions/meetings.ts";
import { meetings } from "../../sheets/meetings.ts";
import { chosenMeeting } from "../chosen/meeting.ts";
import { defineDocument } from "../define-document.ts";
import { actionRow, decisionRow, outcomeOf } from "../outcome/outcome-rows.ts";
import { meetingDays, placeOfHeld } from "../texts/meeting.ts";
import { minutesMarkers } from "./markers.ts";
import { missingForMinutes } from "./missing.ts";
import { nextRow } from "./next-row.ts";
import { absentRows } from "./not-there.ts";
import { openBefore } from "./open-before.ts";
import { pointDays } from "./point-days.ts";
import { guests, hasElected, othersPresent, presentRows, representedText } from "./who-came.ts";

/** What is written down of a meeting that has been held: who came, what was taken up, decided and left to do. @see product R19 */
export const minutesDocument = defineDocument({
  id: "D7",
  title: "Minnesanteckningar",
  required: ["meeting"],
  optional: [],
  reads: ["meetings", "attendance", "agenda", "decisions", "memberships", "parties", "organisations"],
  markers: minutesMarkers,
  view(partnership, request) {
    const chosen = chosenMeeting(partnership, request);
    if (!chosen.ok) return chosen;
    const { meeting } = chosen;
    const missing = missingForMinutes(partnership, meeting, request.today);
    if (missing.length > 0) return { ok: false, missing };
    const present = presentRows(partnership, meeting);
    const absent = absentRows(partnership, meeting);
    const invited = guests(partnership, meeting);
    const days = pointDays(partnership, meeting);
    const { decided, actions } = outcomeOf(partnership, meeting);
    const earlier = openBefore(partnership, meeting, request.today);
    const next = nextMeetings(partnership, meeting).map(nextRow);
    const data = {
      meeting: meeting.name,
      collaboration: meeting.collaboration,
      kind: String(meetings.columns.kind.write(meeting.kind)),
      days: meetingDays(meeting.start, meeting.end),
      place: placeOfHeld(meeting),
      host: meeting.host ?? (meeting.kind === "partnership" ? "Ej angiven" : ""),
      theme: meeting.theme ?? "",
      noteTaker: meeting.noteTaker ?? "Ej angivet",
      represented: representedText(partnership, meeting),
      hasPresent: present.length > 0,
      hasElected: hasElected(partnership, meeting),
      present,
      others: othersPresent(partnership, meeting),
      hasAbsent: absent.length > 0,
      absent,
      hasGuests: invited.length > 0,
      guests: invited,
      hasPoints: days.length > 0,
      points: days,
      hasDecided: decided.length > 0,
      decided: decided.map(decisionRow),
      hasActions: actions.length > 0,
      actions: actions.map(actionRow),
      hasEarlier: earlier.length > 0,
      earlier,
      today: longDate(request.today),
      hasNext: next.length > 0,
      next,
    };
    return {
      ok: true,
      name: `Minnesanteckningar ${meeting.name}`,
      about: meeting.name,
      sender: meeting.collaboration,
      data,
    };
  },
});
