import type { CivilDate } from "../../core/dates/civil-date.ts";
import type { DueDays } from "./due-days.ts";
import { isWorkingDay, workingDayFrom } from "./working-days.ts";

/** The smallest quota that a mail service has for a day: what waits must fit in it, or it could come too late. */
const MOST_WAITING = 100;

/** Something due to somebody. */
interface Due {
  readonly days: DueDays;
  readonly reader: string;
}

/**
 * What of a day's reminders waits for the next working day. A reminder's own day is a working day; it can be due on a day off only
 * because it was missed, or because what it is about has just been written. Then it waits where it can: its last day must not lie
 * before the next working day, and those who wait must not be more than can get a letter then.
 */
export function waitingOverDayOff<D extends Due>(due: readonly D[], today: CivilDate): ReadonlySet<D> {
  if (isWorkingDay(today)) return new Set();
  const next = workingDayFrom(today);
  const waiting = due.filter(({ days }) => next <= days.to);
  const readers = new Set(waiting.map(({ reader }) => reader));
  return new Set(readers.size <= MOST_WAITING ? waiting : []);
}
