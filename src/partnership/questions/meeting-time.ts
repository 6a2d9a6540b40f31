import { yearOf } from "../../core/dates/civil-date.ts";
import { contains, type Period } from "../../core/dates/period.ts";
import { dateRange, monthAndYear } from "../../messages/dates.ts";
import type { Partnership } from "../partnership.ts";
import type { Agreement } from "../sheets/agreements.ts";
import type { Meeting } from "../sheets/meetings.ts";
import { periodOf } from "./agreements.ts";
import { endOf, inTimeOrder, standingMeetings, startOf } from "./meetings.ts";

/** The year that the meeting counts in: that of its first day, else the planned one. */
export function yearOfMeeting(meeting: Meeting): number | undefined {
  return meeting.start === undefined ? meeting.year : yearOf(meeting.start);
}

/** The meeting's days, or its whole month where only that is known; `undefined` where neither is. A last day before the first counts for nothing. */
export function daysOf(meeting: Meeting): Period | undefined {
  const [from, to] = [startOf(meeting), endOf(meeting)];
  if (from === undefined) return undefined;
  return { from, to: to === undefined || to < from ? from : to };
}

/** Meetings of a kind that begin under the agreement, in the order of time; those without a month are left out. */
export function meetingsUnder(
  partnership: Partnership,
  agreement: Agreement,
  kind: Meeting["kind"],
): readonly Meeting[] {
  const meetings = standingMeetings(partnership, agreement.collaboration).filter((meeting) => {
    const start = startOf(meeting);
    return meeting.kind === kind && start !== undefined && contains(periodOf(agreement), start);
  });
  return inTimeOrder(meetings);
}

/** When the meeting is, in running text: `den 14–15 maj 2020`, `i maj 2020` where the day is not set, `någon gång` where nothing is. */
export function whenText({ start, end, year, month }: Meeting): string {
  if (start !== undefined) return dateRange(start, end === undefined || end < start ? undefined : end);
  return year === undefined || month === undefined ? "någon gång" : `i ${monthAndYear(year, month)}`;
}
