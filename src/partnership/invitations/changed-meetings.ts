import { addDays, type CivilDate } from "../../core/dates/civil-date.ts";
import type { Partnership } from "../partnership.ts";
import type { Meeting } from "../sheets/meetings.ts";
import type { Person } from "../sheets/people.ts";
import type { NumberedVersion } from "./call-text.ts";
import { callsByMeeting, latestCall, numbered, toldBy } from "./calls.ts";
import { type Difference, differences, misleads } from "./differences.ts";
import { isOn, type MeetingVersion, versionOf } from "./meeting-version.ts";

/** What stands as rule in the ledger where people were told of a change. */
export const CHANGE_RULE = "P15";

/** A meeting that is not as those who were called to it have been told. */
export interface ChangedMeeting extends NumberedVersion {
  readonly meeting: Meeting;
  /** What was last said of it to anybody who was reached. */
  readonly told: MeetingVersion;
  /** What differs from that, the weightiest first; empty where only some were told the latest. */
  readonly changes: readonly Difference[];
  /** Those who have been told something else than what holds now, with what; nobody where all who were called have just been told. */
  readonly untold: readonly { readonly person: Person; readonly told: MeetingVersion }[];
  /** Whether somebody who goes by what was said would go wrong; else there is only more to tell than there was. */
  readonly misleads: boolean;
  /** Whether people have confirmed that just this is to be told. */
  readonly isConfirmed: boolean;
  /** Whether the new days have passed already, so that it can hardly be meant. */
  readonly isOver: boolean;
}

/**
 * Every meeting, not over yet, that is not as people were told, in the order of the sheet; for some days after they were, also
 * those that are, as somebody new may still have to be told.
 */
export function changedMeetings(partnership: Partnership, today: CivilDate): readonly ChangedMeeting[] {
  return partnership.meetings.flatMap((meeting) => {
    const changed = changedMeeting(partnership, meeting, today);
    return changed === undefined ? [] : [changed];
  });
}

/** What is not as people were told of the meeting; `undefined` where nothing is, or it no longer matters. */
function changedMeeting(
  partnership: Partnership,
  meeting: Meeting,
  today: CivilDate,
): ChangedMeeting | undefined {
  const calls = callsByMeeting(partnership).get(meeting.id) ?? [];
  const known = toldBy(calls);
  const told = latestCall([...known.values()])?.version;
  if (told === undefined || meeting.status === "held") return undefined;
  const now = versionOf(partnership, meeting, latestCall(calls)?.version);
  if (now === undefined || (now.end < today && told.end < today)) return undefined;
  const untold = partnership.people.flatMap((person) => {
    const call = known.get(person.id);
    if (call === undefined || differences(call.version, now).length === 0) return [];
    return [{ person, told: call.version }];
  });
  const { sequence, version } = numbered(calls, now);
  const confirmed = calls.filter((call) => call.rule === CHANGE_RULE && call.sequence === sequence);
  const latest = addDays(today, -partnership.settings.catchUpDays);
  if (untold.length === 0 && !confirmed.some(({ day }) => day >= latest)) return undefined;
  return {
    meeting,
    sequence,
    version,
    told,
    changes: differences(told, now),
    untold,
    misleads: untold.some((each) => misleads(each.told, now)),
    // Confirming reserves at least one letter with the number.
    isConfirmed: confirmed.length > 0,
    isOver: isOn(now) && now.end < today,
  };
}

/** Whether people go by something wrong, and nobody has confirmed that they are to be told. */
export function isUntold({ misleads, isConfirmed }: ChangedMeeting): boolean {
  return misleads && !isConfirmed;
}

/** Whether reminders of the meeting would go out to people who have been told something that no longer holds. */
export function hasUntoldChange(partnership: Partnership, meeting: Meeting, today: CivilDate): boolean {
  const changed = changedMeeting(partnership, meeting, today);
  return changed !== undefined && isUntold(changed);
}
