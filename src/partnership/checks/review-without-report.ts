import { addDays } from "../../core/dates/civil-date.ts";
import { longDate } from "../../messages/dates.ts";
import { reviews } from "../sheets/reviews.ts";
import { at, defineCheck } from "./check.ts";

/** How long the reviewing parties reasonably need to write. */
const DAYS_TO_WRITE = 90;

export const reviewWithoutReport = defineCheck({
  code: "review-without-report",
  severity: "info",
  about: "En kollegial granskning har ingen rapport 90 dagar efteråt.",
  reads: ["reviews"],
  *find(partnership, today) {
    for (const review of partnership.reviews) {
      const { reviewed, date, report } = review;
      if (report !== undefined || date === undefined || addDays(date, DAYS_TO_WRITE) > today) continue;
      yield at(
        reviews,
        review,
        "report",
        `Rapporten från granskningen av ${reviewed} ${longDate(date)} saknas.`,
        "Be de granskande parterna om rapporten, och fyll i länken.",
      );
    }
  },
});
