import { yearOf } from "../../core/dates/civil-date.ts";
import { longDate } from "../../messages/dates.ts";
import { named } from "../partnership.ts";
import { lastDayForNotice } from "../questions/agreements.ts";
import { accessions } from "../sheets/accessions.ts";
import { at, defineCheck } from "./check.ts";

export const lateExitNotice = defineCheck({
  code: "late-exit-notice",
  severity: "warning",
  about: "Ett utträde har meddelats för sent för att gälla från nästa år.",
  reads: ["accessions", "agreements"],
  *find(partnership) {
    for (const accession of partnership.accessions) {
      const agreement = named(partnership.agreements, accession.agreement);
      const [given, months] = [accession.noticeGiven, agreement?.noticeMonths];
      if (agreement === undefined || given === undefined || months === undefined) continue;
      const nextYear = yearOf(given) + 1;
      const lastDay = lastDayForNotice(`${nextYear}-01-01`, months);
      if (given <= lastDay) continue;
      const from = firstYearInTime(given, nextYear, months);
      const after =
        agreement.end !== undefined && agreement.end < from
          ? `Organisationen är kvar tills överenskommelsen slutar ${longDate(agreement.end)}`
          : `Utträdet gäller från ${longDate(from)}`;
      yield at(
        accessions,
        accession,
        "noticeGiven",
        `${accession.organisation} meddelade utträde ${longDate(given)}, efter sista dagen för ${nextYear} (${longDate(lastDay)}). ${after}.`,
        `Meddela ${accession.organisation}, och se till att ”Med till” i Medlemskap stämmer.`,
      );
    }
  },
});

/** First day of the first operating year that the notice was in time for. */
function firstYearInTime(given: string, nextYear: number, months: number): string {
  const latest = nextYear + 1 + Math.ceil(months / 12);
  let year = nextYear;
  while (year < latest && lastDayForNotice(`${year}-01-01`, months) < given) year += 1;
  return `${year}-01-01`;
}
