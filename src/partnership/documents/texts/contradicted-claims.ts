import { yearOf } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import type { Partnership } from "../../partnership.ts";
import { membershipsIn } from "../../questions/members.ts";

/** First days of membership that someone states and dated documents contradict, a sentence each. @param of Only this party's. */
export function contradictedClaims(
  partnership: Partnership,
  collaboration: string,
  of?: string,
): readonly string[] {
  const rows = membershipsIn(partnership, collaboration).filter(
    ({ party }) => of === undefined || party === of,
  );
  return rows.flatMap(({ party, claimedFrom }) => {
    if (claimedFrom === undefined) return [];
    const first = rows.find((row) => row.party === party && row.from !== undefined)?.from;
    if (first === undefined)
      return [
        `${party} uppges ha varit med sedan ${since(claimedFrom)}, men ingen daterad handling visar det.`,
      ];
    if (first <= claimedFrom) return [];
    const claimed = yearOf(claimedFrom) === yearOf(first) ? longDate(claimedFrom) : since(claimedFrom);
    return [
      `${party} uppges ha varit med sedan ${claimed}, men den äldsta daterade handlingen gäller från och med ${longDate(first)}.`,
    ];
  });
}

/** Such claims are of a year, whatever day the cell needs. */
function since(claimedFrom: string): string {
  return String(yearOf(claimedFrom));
}
