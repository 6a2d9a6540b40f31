import { yearOf } from "../../../core/dates/civil-date.ts";
import { longDate, years } from "../../../messages/dates.ts";
import { listed, quoted } from "../../../messages/lists.ts";
import type { Partnership } from "../../partnership.ts";
import { countsOf } from "../../questions/counts.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import { contributors, participants } from "../participants.ts";
import { countsInText } from "./count.ts";

/** When the agreement holds and whom it covers, in whole sentences. */
export function scopeText(partnership: Partnership, agreement: Agreement): string {
  const parties = participants(partnership, agreement);
  const others = contributors(partnership, agreement);
  const { start, end } = agreement;
  const period =
    start === undefined || end === undefined
      ? `För ${quoted(agreement.name)} är hela perioden inte angiven.`
      : `${quoted(agreement.name)} gäller från och med ${longDate(start)} till och med ${longDate(end)}.`;
  const who =
    parties.length === 0
      ? "Ingen part är medlem under perioden."
      : `Den omfattar ${countsInText(countsOf(partnership, parties))}. ${partiesText(parties.map(({ name }) => name))}`;
  const beside =
    others.length === 0 ? "" : ` I arbetet medverkar även ${listed(others)}, utan att vara part.`;
  return `${period} ${who}${beside}`;
}

function partiesText(names: readonly string[]): string {
  return names.length === 1 ? `Den enda parten är ${names[0]}.` : `Parterna är ${listed(names)}.`;
}

/** Whether the agreement holds for whole calendar years. */
export function holdsWholeYears({ start, end }: Agreement): boolean {
  return start?.slice(5) === "01-01" && end?.slice(5) === "12-31";
}

/** When the agreement holds, for a point that stands alone: `under tiden 2020–2021`, or with days where it is not whole years. */
export function duringText(agreement: Agreement): string {
  const { start, end } = agreement;
  if (start === undefined || end === undefined) return "så länge överenskommelsen gäller";
  return holdsWholeYears(agreement)
    ? `under tiden ${years(yearOf(start), yearOf(end))}`
    : `från och med ${longDate(start)} till och med ${longDate(end)}`;
}
