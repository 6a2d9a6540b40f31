import { contains } from "../../core/dates/period.ts";
import type { Partnership } from "../partnership.ts";
import type { Agreement } from "../sheets/agreements.ts";
import type { Party } from "../sheets/parties.ts";
import type { Review } from "../sheets/reviews.ts";
import { periodOf } from "./agreements.ts";

/** Peer reviews of the parties during an agreement's period, the oldest first; one without a day has not been done. */
export function reviewsUnder(
  partnership: Partnership,
  agreement: Agreement,
  parties: readonly Party[],
): readonly Review[] {
  const names = new Set(parties.map(({ name }) => name));
  return partnership.reviews
    .filter(
      ({ reviewed, date }) =>
        names.has(reviewed) && date !== undefined && contains(periodOf(agreement), date),
    )
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : (a.date ?? "") > (b.date ?? "") ? 1 : 0));
}
