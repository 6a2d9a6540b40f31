import { monthOf, yearOf } from "../../../core/dates/civil-date.ts";
import { overlaps } from "../../../core/dates/period.ts";
import { dateRange, monthName } from "../../../messages/dates.ts";
import { capitalised, listed } from "../../../messages/lists.ts";
import type { Partnership } from "../../partnership.ts";
import { periodOf } from "../../questions/agreements.ts";
import { endOf, inTimeOrder, standingMeetings, startOf } from "../../questions/meetings.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import { type Meeting, meetings as meetingsSheet } from "../../sheets/meetings.ts";
import { evenParts } from "../even-parts.ts";

/** More columns than this do not fit on an upright page. */
const MOST_MONTHS = 4;

/** Meetings by year and month, only months with meetings; months that do not fit beside each other go on in a table below. */
export type Timetables = {
  readonly noMeetings: boolean;
  readonly timetables: readonly Timetable[];
  /** Meetings whose month is not known yet. */
  readonly undated: string;
};

export type Timetable = {
  readonly months: readonly string[];
  readonly years: readonly { readonly year: string; readonly cells: readonly string[] }[];
};

/** The timetable of an agreement's period: every meeting that has not been cancelled or moved. */
export function timetables(partnership: Partnership, agreement: Agreement): Timetables {
  const standing = inTimeOrder(standingMeetings(partnership, agreement.collaboration));
  const dated = standing.filter((meeting) => {
    const [from, to] = [startOf(meeting), endOf(meeting)];
    return from !== undefined && overlaps({ from, to }, periodOf(agreement));
  });
  const undated = standing.filter((meeting) => startOf(meeting) === undefined && isFor(meeting, agreement));
  const years = unique(dated.map((meeting) => yearOf(dayOf(meeting))));
  const months = unique(dated.map((meeting) => monthOf(dayOf(meeting))));
  return {
    noMeetings: dated.length + undated.length === 0,
    timetables: evenParts(months, MOST_MONTHS).map((part) => ({
      months: part.map((month) => capitalised(monthName(month))),
      years: years.map((year) => ({
        year: String(year),
        cells: part.map((month) =>
          dated
            .filter((meeting) => dayOf(meeting).startsWith(`${year}-${String(month).padStart(2, "0")}`))
            .map(meetingText)
            .join("\n\n"),
        ),
      })),
    })),
    undated: listed(undated.map(({ name }) => name)),
  };
}

/** A meeting without a day belongs to the period if its year does, or if not even that is known. */
function isFor({ year }: Meeting, { start, end }: Agreement): boolean {
  return year === undefined || ((start ?? "") <= `${year}-12-31` && `${year}-01-01` <= (end ?? "9999"));
}

function dayOf(meeting: Meeting): string {
  return startOf(meeting) ?? "";
}

/** Kind, form, days and host, a line each. */
function meetingText(meeting: Meeting): string {
  const form = meeting.form === "digital" ? " (digital)" : meeting.form === "hybrid" ? " (hybrid)" : "";
  const lines = [`${meetingsSheet.columns.kind.write(meeting.kind)}${form}`];
  if (meeting.start !== undefined) lines.push(daysText(meeting.start, meeting.end));
  if (meeting.host !== undefined) lines.push(`Värd: ${meeting.host}`);
  return lines.join("\n");
}

/** The year stands at the row and is said again only where the meeting goes on into another one. */
function daysText(start: string, end: string | undefined): string {
  const text = dateRange(start, end).replace(/^den /, "");
  return yearOf(end ?? start) === yearOf(start) ? text.slice(0, -5) : text;
}

function unique(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
