import { type CivilDate, yearOf } from "../../core/dates/civil-date.ts";
import { contains } from "../../core/dates/period.ts";
import { type Partnership, rowsWith } from "../partnership.ts";
import type { Agreement } from "../sheets/agreements.ts";
import type { Meeting } from "../sheets/meetings.ts";
import { periodOf } from "./agreements.ts";
import { tookPart } from "./attendance.ts";
import { endOf, inTimeOrder, standingMeetings, stands, startOf } from "./meetings.ts";

/** A meeting with the day by which it is looked at: its first, or the first that it can have been. */
export interface DatedMeeting {
  readonly meeting: Meeting;
  readonly day: CivilDate;
}

/** Meetings of every kind that have been held under the agreement, in the order of time; one without a year is of none. */
export function heldUnder(
  partnership: Partnership,
  agreement: Agreement,
  year?: number,
): readonly DatedMeeting[] {
  return inTimeOrder(standingMeetings(partnership, agreement.collaboration))
    .filter((meeting) => wasHeld(partnership, meeting))
    .map((meeting) => ({ meeting, day: dayUnder(meeting, agreement) }))
    .filter((dated): dated is DatedMeeting => isWithin(dated.day, agreement, year));
}

/** Meetings under the agreement that were called off or moved, in the order of time. */
export function calledOffUnder(partnership: Partnership, agreement: Agreement): readonly Meeting[] {
  const off = partnership.meetings.filter(
    (meeting) =>
      meeting.collaboration === agreement.collaboration &&
      !stands(meeting) &&
      isWithin(dayUnder(meeting, agreement), agreement),
  );
  return inTimeOrder(off);
}

/** Meetings whose day has passed although nothing says that they were held or called off. */
export function leftOpenUnder(
  partnership: Partnership,
  agreement: Agreement,
  today: CivilDate,
  year?: number,
): readonly Meeting[] {
  const open = standingMeetings(partnership, agreement.collaboration).filter(
    (meeting) =>
      !wasHeld(partnership, meeting) &&
      (meeting.end ?? meeting.start ?? "9999") < today &&
      isWithin(dayUnder(meeting, agreement), agreement, year),
  );
  return inTimeOrder(open);
}

/** Whether the meeting has taken place: it is marked so, or somebody is noted as having come. */
export function wasHeld(partnership: Partnership, meeting: Meeting): boolean {
  if (!stands(meeting)) return false;
  return (
    meeting.status === "held" || rowsWith(partnership.attendance, "meeting", meeting.name).some(tookPart)
  );
}

function isWithin(day: CivilDate | undefined, agreement: Agreement, year?: number): boolean {
  return (
    day !== undefined && contains(periodOf(agreement), day) && (year === undefined || yearOf(day) === year)
  );
}

/** The meeting's first day; where only its month or year is known, the first of those days on which the agreement holds. */
function dayUnder(meeting: Meeting, { start = "" }: Agreement): CivilDate | undefined {
  if (meeting.start !== undefined) return meeting.start;
  const { year } = meeting;
  const from = startOf(meeting) ?? (year === undefined ? undefined : `${year}-01-01`);
  const to = endOf(meeting) ?? `${year}-12-31`;
  return from !== undefined && from < start && start <= to ? start : from;
}
