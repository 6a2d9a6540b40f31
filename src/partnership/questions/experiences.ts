import { contains } from "../../core/dates/period.ts";
import { named, type Partnership, rowsWith } from "../partnership.ts";
import type { Agreement } from "../sheets/agreements.ts";
import type { Experience } from "../sheets/experiences.ts";
import { periodOf } from "./agreements.ts";

/**
 * A party's experiences from an agreement's period, the oldest first: what belongs to one of its activities, else what is dated
 * within it. One with neither counts, since nothing says that it is from another time.
 */
export function experiencesUnder(
  partnership: Partnership,
  agreement: Agreement,
  party: string,
): readonly Experience[] {
  return rowsWith(partnership.experiences, "party", party)
    .filter(({ activity, date }) => {
      const of = named(partnership.activities, activity)?.agreement;
      if (of !== undefined) return of === agreement.name;
      return date === undefined || contains(periodOf(agreement), date);
    })
    .sort((a, b) =>
      (a.date ?? "9999") < (b.date ?? "9999") ? -1 : (a.date ?? "9999") > (b.date ?? "9999") ? 1 : 0,
    );
}
