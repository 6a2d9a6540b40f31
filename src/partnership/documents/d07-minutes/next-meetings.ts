import { capitalised } from "../../../messages/lists.ts";
import type { Partnership } from "../../partnership.ts";
import { whenText } from "../../questions/meeting-time.ts";
import { endOf, inTimeOrder, standingMeetings } from "../../questions/meetings.ts";
import type { Meeting } from "../../sheets/meetings.ts";
import { meetingPlace } from "../texts/meeting.ts";

/** A meeting that comes next. */
export type NextRow = {
  readonly meeting: string;
  readonly when: string;
  readonly place: string;
  readonly host: string;
};

/** The next meeting that parties are called to, and the next one of the meeting's own kind; none where none is planned. */
export function nextMeetings(partnership: Partnership, meeting: Meeting): readonly NextRow[] {
  const after = endOf(meeting) ?? "";
  const later = inTimeOrder(standingMeetings(partnership, meeting.collaboration)).filter(
    (other) => other !== meeting && (other.start ?? endOf(other) ?? "") > after,
  );
  const next = later.find(({ kind }) => kind === "partnership" || kind === "officials");
  const ofKind = later.find(({ kind }) => kind === meeting.kind);
  return inTimeOrder([...new Set([next, ofKind])].filter((one) => one !== undefined)).map(nextRow);
}

function nextRow(meeting: Meeting): NextRow {
  return {
    meeting: meeting.name,
    when: capitalised(whenText(meeting)),
    place: meetingPlace(meeting),
    host: meeting.host ?? (meeting.kind === "partnership" ? "Inte bestämd ännu" : "–"),
  };
}
