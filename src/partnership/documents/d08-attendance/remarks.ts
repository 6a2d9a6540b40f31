import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { listed, quoted } from "../../../messages/lists.ts";
import type { Partnership } from "../../partnership.ts";
import { isForRepresentatives, type MeetingAttendance } from "../../questions/attendance.ts";
import { leftOpenUnder, wasHeld } from "../../questions/held-meetings.ts";
import { startOf } from "../../questions/meetings.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Meeting } from "../../sheets/meetings.ts";

/** What the summary could not count, and why; a sentence each. */
export function remarks(
  partnership: Partnership,
  agreement: Agreement,
  attended: readonly MeetingAttendance[],
  today: CivilDate,
  year: number | undefined,
): readonly string[] {
  const notNoted = attended.filter(({ isNoted }) => !isNoted).map(({ meeting }) => meeting);
  const open = leftOpenUnder(partnership, agreement, today, year).filter(isForRepresentatives);
  const undated = partnership.meetings.filter(
    (meeting) =>
      meeting.collaboration === agreement.collaboration &&
      isForRepresentatives(meeting) &&
      startOf(meeting) === undefined &&
      meeting.year === undefined &&
      wasHeld(partnership, meeting),
  );
  const gaps = attended.filter(
    ({ isNoted, parties }) =>
      isNoted && parties.some(({ roles }) => Object.values(roles).includes("unknown")),
  );
  return [
    ...told(notNoted, (names) => `Närvaron är inte ifylld för ${names}.`),
    ...told(
      gaps.map(({ meeting }) => meeting),
      (names) => `Uppgift saknas för någon part vid ${names}.`,
    ),
    ...told(open, (names) => `Det framgår inte om ${names} har hållits.`),
    ...told(undated, (names) => `Genomförda möten utan angiven tid är inte med: ${names}.`),
  ];
}

function told(meetings: readonly Meeting[], sentence: (names: string) => string): readonly string[] {
  return meetings.length === 0 ? [] : [sentence(listed(meetings.map(({ name }) => quoted(name))))];
}
