import { yearOf } from "../../core/dates/civil-date.ts";
import { longDate } from "../../messages/dates.ts";
import { named } from "../partnership.ts";
import { firstDayOut } from "../questions/first-day-out.ts";
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
      const { from, lastDayInTime: lastDay, inTime } = firstDayOut(given, months);
      if (inTime) continue;
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
