import { addDays, type CivilDate } from "../../core/dates/civil-date.ts";
import type { Settings } from "../settings.ts";
import type { Occasion } from "./rule.ts";
import { LONGEST_HOLIDAY, workingDayFrom, workingDayUntil } from "./working-days.ts";

/** The last day of what has none. */
export const NO_END: CivilDate = "9999-12-31";

/** The stretch of days on which a reminder can be sent. */
export interface DueDays {
  readonly offset: number;
  /** The working day on which it should go. */
  readonly from: CivilDate;
  /** The last day on which it is still worth sending. */
  readonly to: CivilDate;
}

const USED: Readonly<Record<NonNullable<Occasion["uses"]>, (offset: number) => boolean>> = {
  before: (offset) => offset < 0,
  after: (offset) => offset >= 0,
  day: (offset) => offset === 0,
  otherDays: (offset) => offset !== 0,
};

type Catching = Pick<Settings, "catchUpDays" | "remindersFrom">;

/**
 * The reminder of an occasion that counts on a day: the latest of those whose day has come. An earlier one that was missed says
 * nothing more than this one, so it is not made up for.
 *
 * @returns `undefined` where none has come yet, or where it is too late for the one that counts.
 */
export function reminderDue(
  occasion: Occasion,
  offsets: readonly number[],
  settings: Catching,
  today: CivilDate,
): DueDays | undefined {
  const { day, uses } = occasion;
  // From the latest on: most occasions lie so far ahead or behind that their working days need not be looked for.
  for (const offset of [...offsets].reverse()) {
    if (uses !== undefined && !USED[uses](offset)) continue;
    if (addDays(day, offset) > addDays(today, LONGEST_HOLIDAY)) continue;
    const latest = dueDays(occasion, offset, settings);
    if (latest.from > today) continue;
    return latest.to < today || latest.from < settings.remindersFrom ? undefined : latest;
  }
  return undefined;
}

/** Days up to the occasion's own move back to a working day, later ones forward; a reminder of what is to come ends with it. */
function dueDays(
  { day, uses, until, isAfterDaysOff = false, isOfNoUseLater = false }: Occasion,
  offset: number,
  { catchUpDays }: Catching,
): DueDays {
  const counted = addDays(day, offset);
  const isForward = offset > 0 || (offset === 0 && isAfterDaysOff);
  const from = isForward ? workingDayFrom(counted) : workingDayUntil(counted);
  const endsOnDay = offset <= 0 && uses !== "after" && uses !== "day";
  const ends = [addDays(from, isOfNoUseLater ? 0 : catchUpDays), until, endsOnDay ? day : undefined];
  return {
    offset,
    from,
    to: ends.reduce<CivilDate>((first, end) => (end !== undefined && end < first ? end : first), NO_END),
  };
}
