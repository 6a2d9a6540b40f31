import { quoted } from "../../../messages/lists.ts";
import { stands } from "../../questions/meetings.ts";
import { type Meeting, meetings } from "../../sheets/meetings.ts";
import { atCell } from "./missing-facts.ts";

/** Why nothing can be written about a meeting that is cancelled or moved; nothing where it stands. */
export function cancelledMeeting(meeting: Meeting): readonly string[] {
  if (stands(meeting)) return [];
  return [`${quoted(meeting.name)} är inställt eller flyttat ${atCell(meetings, meeting, "status")}.`];
}
