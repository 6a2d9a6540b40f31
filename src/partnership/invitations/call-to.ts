import type { Partnership } from "../partnership.ts";
import type { Meeting } from "../sheets/meetings.ts";
import type { NumberedVersion } from "./call-text.ts";
import { callsByMeeting, latestCall, numbered } from "./calls.ts";
import { versionOf } from "./meeting-version.ts";

/** What a letter tells of a meeting, for its calendar file and for the ledger. */
export interface CallTo extends NumberedVersion {
  readonly meeting: Meeting;
}

/** The meeting as it stands now, with the number that this has or gets; `undefined` where it has no first day. */
export function callTo(partnership: Partnership, meeting: Meeting): CallTo | undefined {
  const calls = callsByMeeting(partnership).get(meeting.id) ?? [];
  const version = versionOf(partnership, meeting, latestCall(calls)?.version);
  return version === undefined ? undefined : { meeting, ...numbered(calls, version) };
}
