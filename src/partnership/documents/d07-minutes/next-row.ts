import { capitalised } from "../../../messages/lists.ts";
import { whenText } from "../../questions/meeting-time.ts";
import type { Meeting } from "../../sheets/meetings.ts";
import { meetingPlace } from "../texts/meeting.ts";

/** A meeting that comes next. */
export type NextRow = {
  readonly meeting: string;
  readonly when: string;
  readonly place: string;
  readonly host: string;
};

export function nextRow(meeting: Meeting): NextRow {
  return {
    meeting: meeting.name,
    when: capitalised(whenText(meeting)),
    place: meetingPlace(meeting),
    host: meeting.host ?? (meeting.kind === "partnership" ? "Inte bestämd ännu" : "–"),
  };
}
