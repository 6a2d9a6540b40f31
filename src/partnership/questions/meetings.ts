import { type CivilDate, firstOfMonth, lastOfMonth } from "../../core/dates/civil-date.ts";
import type { Partnership } from "../partnership.ts";
import type { Meeting } from "../sheets/meetings.ts";

/** Meetings that take place or are meant to: neither cancelled nor moved. */
export function standingMeetings(partnership: Partnership, collaboration: string): readonly Meeting[] {
  return partnership.meetings.filter((meeting) => meeting.collaboration === collaboration && stands(meeting));
}

/** Whether the meeting is neither cancelled nor moved to another row. */
export function stands(meeting: Meeting): boolean {
  return meeting.status !== "cancelled" && meeting.status !== "moved";
}

/** First day of the meeting, or of its month where only that is known; `undefined` where neither is. */
export function startOf(meeting: Meeting): CivilDate | undefined {
  if (meeting.start !== undefined) return meeting.start;
  return meeting.year === undefined || meeting.month === undefined
    ? undefined
    : firstOfMonth(meeting.year, meeting.month);
}

/** Last day of the meeting, or of its month where only that is known. */
export function endOf(meeting: Meeting): CivilDate | undefined {
  if (meeting.start !== undefined) return meeting.end ?? meeting.start;
  return meeting.year === undefined || meeting.month === undefined
    ? undefined
    : lastOfMonth(meeting.year, meeting.month);
}

/** Meetings in the order of time, those of one day as they stand in the sheet; those without year and month last. */
export function inTimeOrder(meetings: readonly Meeting[]): readonly Meeting[] {
  return [...meetings].sort((a, b) => {
    const [first, second] = [startOf(a) ?? "9999", startOf(b) ?? "9999"];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}

/** Whether hosting the meeting uses up the host's turn. @see product R6 */
export function usesTurn(partnership: Partnership, meeting: Meeting): boolean {
  return meeting.form !== "digital" || partnership.settings.digitalUsesTurn;
}

/** Partnership meetings with a host, in the order of time. */
export function hostings(
  partnership: Partnership,
  collaboration: string,
): readonly (Meeting & { readonly host: string })[] {
  const hosted = standingMeetings(partnership, collaboration).filter(
    (meeting): meeting is Meeting & { host: string } =>
      meeting.kind === "partnership" && meeting.host !== undefined,
  );
  return inTimeOrder(hosted) as readonly (Meeting & { host: string })[];
}

/** The next meeting after this one that the parties are called to, and the next one of its own kind; none where none is planned. */
export function nextMeetings(partnership: Partnership, meeting: Meeting): readonly Meeting[] {
  const after = endOf(meeting) ?? "";
  const later = inTimeOrder(standingMeetings(partnership, meeting.collaboration)).filter(
    (other) => other.id !== meeting.id && (other.start ?? endOf(other) ?? "") > after,
  );
  const next = later.find(({ kind }) => kind === "partnership" || kind === "officials");
  const ofKind = later.find(({ kind }) => kind === meeting.kind);
  return inTimeOrder([...new Set([next, ofKind])].filter((one) => one !== undefined));
}
