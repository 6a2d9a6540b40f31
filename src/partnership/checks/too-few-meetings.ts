import { yearOf } from "../../core/dates/civil-date.ts";
import { contains, yearPeriod } from "../../core/dates/period.ts";
import { quoted } from "../../messages/lists.ts";
import { counted, grouped } from "../../messages/numbers.ts";
import type { Partnership } from "../partnership.ts";
import { periodOf } from "../questions/agreements.ts";
import { yearOfMeeting } from "../questions/meeting-time.ts";
import { standingMeetings } from "../questions/meetings.ts";
import { hasEnded, yearsUnder } from "../questions/running-agreements.ts";
import { type Agreement, agreements } from "../sheets/agreements.ts";
import { at, defineCheck } from "./check.ts";

/** What the agreement promises for each year, and of which kind of meeting. */
const PROMISES = [
  {
    column: "partnershipMeetingsPerYear",
    kind: "partnership",
    none: "ingen partnerskapsträff",
    one: "partnerskapsträff",
    several: "partnerskapsträffar",
  },
  {
    column: "officialsMeetingsPerYear",
    kind: "officials",
    none: "inget tjänstepersonsmöte",
    one: "tjänstepersonsmöte",
    several: "tjänstepersonsmöten",
  },
] as const;

export const tooFewMeetings = defineCheck({
  code: "too-few-meetings",
  severity: "warning",
  about:
    "Planen har färre partnerskapsträffar eller tjänstepersonsmöten under ett år än överenskommelsen säger.",
  reads: ["agreements", "meetings"],
  *find(partnership, today) {
    for (const agreement of partnership.agreements) {
      const standing = standingMeetings(partnership, agreement.collaboration);
      for (const year of plannedYears(partnership, agreement, today)) {
        for (const { column, kind, none, one, several } of PROMISES) {
          const promised = agreement[column] ?? 0;
          const found = standing.filter(
            (meeting) => meeting.kind === kind && yearOfMeeting(meeting) === year,
          );
          if (found.length >= promised) continue;
          const planned = found.length === 0 ? none : counted(found.length, one, several);
          yield at(
            agreements,
            agreement,
            column,
            `För ${year} finns ${planned} i Möten, men ${quoted(agreement.name)} säger ${grouped(promised)} per år.`,
            "Lägg in det som saknas i Möten, eller rätta antalet här.",
          );
        }
      }
    }
  },
});

/**
 * Whole calendar years of the agreement whose meetings should be in the plan: those that have begun, and later ones with at
 * least one meeting. Of an agreement that has ended, only years with meetings: old ones need not be entered afterwards.
 */
function plannedYears(partnership: Partnership, agreement: Agreement, today: string): readonly number[] {
  const standing = standingMeetings(partnership, agreement.collaboration);
  const withMeetings = new Set(standing.map(yearOfMeeting));
  return yearsUnder(agreement, today).filter((year) => {
    const { from, to } = yearPeriod(year);
    const isWhole = contains(periodOf(agreement), from) && contains(periodOf(agreement), to);
    const isDue = year <= yearOf(today) && !hasEnded(agreement, today);
    return isWhole && (isDue || withMeetings.has(year));
  });
}
