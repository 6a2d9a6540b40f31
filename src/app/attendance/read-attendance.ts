import { AppError } from "../../core/error.ts";
import { weekdayAndDate } from "../../messages/dates.ts";
import { inSwedishOrder, quoted } from "../../messages/lists.ts";
import { named, type Partnership, type ReadWorkbook } from "../../partnership/partnership.ts";
import type { Plan } from "../../partnership/plans/plan.ts";
import { prepareAttendance } from "../../partnership/plans/prepare-attendance.ts";
import type { SheetId } from "../../partnership/sheets/index.ts";
import type { Meeting } from "../../partnership/sheets/meetings.ts";
import type { Ports } from "../ports/index.ts";
import { readTabs, requireSoundTabs } from "../read-tabs.ts";
import type { AttendanceList, Place } from "./attendance-list.ts";
import { type FoundPlace, placesOfMeeting } from "./places-of-meeting.ts";

/** What tells who should come to a meeting, and who has. */
const TABS = [
  "collaborations",
  "parties",
  "memberships",
  "people",
  "mandates",
  "meetings",
  "attendance",
] as const satisfies readonly SheetId[];

/** A meeting with its places, and what *Förbered närvarolista* would do. */
export interface MeetingPlaces {
  readonly meeting: Meeting;
  readonly plan: Plan;
  readonly places: readonly FoundPlace[];
}

/** Reads all that the attendance of a meeting is made of. @param more Other tabs to read. @throws {AppError} `missing-tab` or `broken-tab` */
export function readForAttendance(ports: Ports, ...more: readonly SheetId[]): ReadWorkbook {
  const tabs = [...TABS, ...more];
  const read = readTabs(ports, tabs);
  requireSoundTabs(
    read,
    tabs.filter((id) => id !== "changes"),
    { ids: true },
  );
  return read;
}

/** @throws {AppError} `not-possible` where there is nobody to register. */
export function meetingPlaces(partnership: Partnership, name: string): MeetingPlaces {
  const meeting = named(partnership.meetings, name);
  if (meeting === undefined)
    throw new AppError("not-possible", {
      list: `– Mötet ${quoted(name)} finns inte längre. Välj ett annat möte.`,
    });
  const outcome = prepareAttendance(partnership, { meeting: name }, meeting.start ?? "");
  const plan = outcome.ok ? outcome.plan : { changes: [], additions: [], told: [] };
  const places = placesOfMeeting(partnership, meeting, plan);
  if (!outcome.ok && places.length === 0)
    throw new AppError("not-possible", { list: outcome.reasons.map((reason) => `– ${reason}`).join("\n") });
  return { meeting, plan, places };
}

/** The list of a meeting, as a page shows it. */
export function attendanceList(partnership: Partnership, { meeting, places }: MeetingPlaces): AttendanceList {
  const parties = [...new Set(places.map(({ for: { party } }) => party))].filter((party) => party !== "");
  const of = (wanted: string): readonly Place[] =>
    places
      .filter(({ for: { party } }) => party === wanted)
      .map(({ for: who, id, role, presence }) => ({ for: who, id, role, presence }));
  return {
    meeting: meeting.name,
    day: meeting.start === undefined ? "" : weekdayAndDate(meeting.start),
    parties: parties.sort(inSwedishOrder).map((party) => ({ party, places: of(party) })),
    others: of(""),
    people: partnership.people.map(({ name }) => name).sort(inSwedishOrder),
  };
}

/** The list of a meeting, as it stands in the sheet. @throws {AppError} where it cannot be read, or there is nobody to register. */
export function readAttendance(ports: Ports, meeting: string): AttendanceList {
  const { partnership } = readForAttendance(ports);
  return attendanceList(partnership, meetingPlaces(partnership, meeting));
}
