import { yearOf } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { numberWord } from "../../../messages/numbers.ts";
import type { Leaving } from "./leaving.ts";

/** Whether the notice came in time. @see product R8 */
export function timeText({ agreement: { noticeMonths }, notified, exit }: Leaving): string {
  if (noticeMonths === undefined)
    return "Överenskommelsen anger ingen uppsägningstid. Utträdet räknas därför från närmast följande årsskifte.";
  const months = noticeMonths === 1 ? "en månad" : `${numberWord(noticeMonths)} månader`;
  const year = yearOf(notified) + 1;
  const lastDay = `Sista dagen inför verksamhetsåret ${year} är ${longDate(exit.lastDayInTime)}`;
  const rule = `Enligt överenskommelsen ska utträde meddelas ${noticeMonths === 0 ? "" : `senast ${months} `}innan nästa verksamhetsår börjar.`;
  return exit.inTime
    ? `${rule} ${lastDay}, och den dagen räknas med. Beskedet kom i tid.`
    : `${rule} ${lastDay}. Beskedet kom för sent för det årsskiftet.`;
}

/** From when the exit counts, and which day is the last. */
export function effectText({ agreement: { start, end }, exit }: Leaving, formal: string): string {
  if (start !== undefined && exit.last < start)
    return `Överenskommelsen börjar gälla först ${longDate(start)}. ${formal} blir därför inte bunden av den.`;
  if (exit.endsBefore)
    return `Överenskommelsen upphör ${longDate(exit.last)}, innan utträdet annars skulle ha börjat gälla. ${formal} är med till och med den dagen.`;
  const alsoEnd = exit.last === end ? " Det är också överenskommelsens sista dag." : "";
  return `Utträdet gäller från och med ${longDate(exit.from)}. ${formal} är med till och med ${longDate(exit.last)}.${alsoEnd}`;
}
