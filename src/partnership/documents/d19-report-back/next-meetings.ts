import type { Partnership } from "../../partnership.ts";
import { whenText } from "../../questions/meeting-time.ts";
import { endOf, inTimeOrder, standingMeetings, startOf } from "../../questions/meetings.ts";
import type { Meeting } from "../../sheets/meetings.ts";

/** The next meeting that the parties are called to, and the next one of the meeting's own kind, with when, with whom and on what. */
export function nextMeetings(partnership: Partnership, meeting: Meeting): readonly string[] {
  const last = endOf(meeting) ?? "";
  const later = inTimeOrder(standingMeetings(partnership, meeting.collaboration)).filter(
    (other) => other.id !== meeting.id && (startOf(other) ?? "") > last,
  );
  const next = later.find(({ kind }) => kind === "partnership" || kind === "officials");
  const ofKind = later.find(({ kind }) => kind === meeting.kind);
  return inTimeOrder([...new Set([next, ofKind])].filter((one) => one !== undefined)).map(nextText);
}

function nextText(meeting: Meeting): string {
  const host = meeting.host === undefined ? "" : ` Värd: ${meeting.host}.`;
  const theme = meeting.theme === undefined ? "" : ` Tema: ${meeting.theme.replace(/\.$/, "")}.`;
  return `${meeting.name}, ${whenText(meeting)}.${host}${theme}`;
}
