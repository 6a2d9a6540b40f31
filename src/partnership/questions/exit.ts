import { addDays, type CivilDate } from "../../core/dates/civil-date.ts";
import { contains } from "../../core/dates/period.ts";
import { type Partnership, rowsWith } from "../partnership.ts";
import type { Agreement } from "../sheets/agreements.ts";
import type { Mandate } from "../sheets/mandates.ts";
import type { Meeting } from "../sheets/meetings.ts";
import type { Membership } from "../sheets/memberships.ts";
import type { Party } from "../sheets/parties.ts";
import { type ExitDay, firstDayOut } from "./first-day-out.ts";
import { inTimeOrder, standingMeetings, startOf } from "./meetings.ts";

/** When an exit counts under an agreement. */
export interface Exit extends ExitDay {
  /** Last day as a member: the day before the operating year, or the agreement's last day where that is earlier. */
  readonly last: CivilDate;
  /** Whether the agreement ends before the exit would count. */
  readonly endsBefore: boolean;
}

/** From when a notice counts. An agreement without notice lets go at the turn of the year. @see product R8 */
export function exitUnder({ noticeMonths, end }: Agreement, notified: CivilDate): Exit {
  const exit = firstDayOut(notified, noticeMonths ?? 0);
  const lastBefore = addDays(exit.from, -1);
  const endsBefore = end !== undefined && end < lastBefore;
  return { ...exit, last: endsBefore ? end : lastBefore, endsBefore };
}

/** The membership in another collaboration by which the party is represented also after the day; its mandates go on then. */
export function representedElsewhere(
  partnership: Partnership,
  collaboration: string,
  party: string,
  last: CivilDate,
): Membership | undefined {
  return rowsWith(partnership.memberships, "party", party).find(
    (membership) =>
      membership.collaboration !== collaboration &&
      membership.kind === "member" &&
      membership.from !== undefined &&
      (membership.to === undefined || membership.to > last) &&
      (membership.seatsPerRole ?? 1) > 0,
  );
}

/** Meetings after the day that the party was to host, in the order of time. */
export function hostingsAfter(
  partnership: Partnership,
  collaboration: string,
  party: string,
  last: CivilDate,
): readonly Meeting[] {
  return inTimeOrder(
    standingMeetings(partnership, collaboration).filter(
      (meeting) => meeting.host === party && (startOf(meeting) ?? "") > last,
    ),
  );
}
/**
 * The party's mandates that end on its last day as a member. A mandate does not say for which collaboration it holds: where the
 * party is represented in another one too, only those end whose own last day it is.
 */
export function mandatesEnding(
  partnership: Partnership,
  collaboration: string,
  { name }: Party,
  last: CivilDate,
): readonly Mandate[] {
  const goOn = representedElsewhere(partnership, collaboration, name, last) !== undefined;
  return rowsWith(partnership.mandates, "party", name).filter(
    (mandate) => contains(mandate, last) && (!goOn || mandate.to === last),
  );
}
