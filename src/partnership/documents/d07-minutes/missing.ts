import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { quoted } from "../../../messages/lists.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";
import { endOf } from "../../questions/meetings.ts";
import { attendance } from "../../sheets/attendance.ts";
import { type Meeting, meetings } from "../../sheets/meetings.ts";
import { cancelledMeeting } from "../chosen/cancelled-meeting.ts";
import { danglingMembers } from "../chosen/dangling-members.ts";
import { atCell, missingRows } from "../chosen/missing-facts.ts";

/** Why the meeting cannot have minutes yet; of a meeting that never was or is not over, nothing more is asked. */
export function missingForMinutes(
  partnership: Partnership,
  meeting: Meeting,
  today: CivilDate,
): readonly string[] {
  const cancelled = cancelledMeeting(meeting);
  if (cancelled.length > 0) return cancelled;
  const last = endOf(meeting);
  if (last !== undefined && last > today) {
    const column = meeting.end === undefined ? "start" : "end";
    return [
      `${quoted(meeting.name)} är inte över förrän ${longDate(last)} ${atCell(meetings, meeting, column)}.`,
    ];
  }
  return [...missingAttendance(partnership, meeting), ...danglingMembers(partnership, meeting.collaboration)];
}

function missingAttendance(partnership: Partnership, { name }: Meeting): readonly string[] {
  const rows = rowsWith(partnership.attendance, "meeting", name);
  if (rows.length === 0)
    return [missingRows(attendance, "meeting", `Det finns ingen närvarolista för ${quoted(name)}`)];
  if (rows.every(({ presence }) => presence === undefined))
    return [missingRows(attendance, "presence", `Det framgår inte vilka som kom till ${quoted(name)}`)];
  return [];
}
