import { addDays, type CivilDate, isCivilDate } from "../core/dates/civil-date.ts";

/** What the document remembers, by name. */
type Memory = Readonly<Record<string, string>>;

/** The latest daily run of one person's trigger. */
export interface DailyRun {
  readonly day: CivilDate;
  readonly email: string;
}

const LAST_RUN = "reminders.lastRun";
const RECENT_RUNS = "reminders.recentRuns";
/** So long does the document remember who ran: enough to see a second trigger, and no register of who worked when. */
const DAYS_KEPT = 7;

/**
 * What the document is to remember of a daily run, so that one that has stopped coming, or comes twice, can be seen.
 *
 * @param before What it remembers already.
 * @param email Whose trigger ran; empty where Google does not tell.
 */
export function heartbeat(
  before: Memory,
  { date, time }: { readonly date: CivilDate; readonly time: string },
  email: string,
): Memory {
  const oldest = addDays(date, -DAYS_KEPT);
  const others = recentRuns(before).filter((run) => run.email !== email && run.day >= oldest);
  const runs = email === "" ? others : [...others, { day: date, email }];
  return {
    [LAST_RUN]: `${date} ${time}`,
    [RECENT_RUNS]: runs.map((run) => `${run.day} ${run.email}`).join("\n"),
  };
}

/** When the daily run last did its work, `YYYY-MM-DD HH:mm`; `undefined` where it never has. */
export function lastRun({ [LAST_RUN]: moment }: Memory): string | undefined {
  return moment === undefined || !isCivilDate(moment.slice(0, 10)) ? undefined : moment;
}

/** The latest run of each person whose trigger has run in the last days. */
export function recentRuns({ [RECENT_RUNS]: lines }: Memory): readonly DailyRun[] {
  return (lines ?? "")
    .split("\n")
    .map((line) => ({ day: line.slice(0, 10), email: line.slice(11) }))
    .filter(({ day, email }) => isCivilDate(day) && email !== "");
}
