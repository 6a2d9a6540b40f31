import { addDays, type CivilDate } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { quoted } from "../../../messages/lists.ts";
import type { Partnership } from "../../partnership.ts";

const DAYS_AHEAD = 21;

/** Referrals that are to be answered within three weeks, or should have been. @see product R16 */
export function referralsToAnswer({ referrals }: Partnership, today: CivilDate): readonly string[] {
  return referrals.flatMap(({ sender, matter, answerBy, answered }) => {
    if (answered !== undefined || answerBy === undefined || answerBy > addDays(today, DAYS_AHEAD)) return [];
    const should = answerBy < today ? "skulle ha besvarats" : "ska besvaras";
    return [`Remissen ${quoted(matter)} från ${sender} ${should} senast ${longDate(answerBy)}.`];
  });
}
