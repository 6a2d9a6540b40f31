import { addMonths, type CivilDate } from "../../core/dates/civil-date.ts";
import { type Partnership, rowsWith } from "../partnership.ts";

/** So long after the last mandate a person's details are kept where *Gallras efter* says nothing else. @see product §6, P18 */
const MONTHS = 24;

/**
 * The last days of keeping people's details, each with the names it concerns: what *Gallras efter* says, else 24 months after the
 * last of the person's mandates. Whoever has a mandate on the day, or one to come, is not among them; nor is one who never had any.
 */
export function eraseDays(
  partnership: Partnership,
  today: CivilDate,
): ReadonlyMap<CivilDate, readonly string[]> {
  const days = new Map<CivilDate, string[]>();
  for (const { name, eraseAfter } of partnership.people) {
    const ends = rowsWith(partnership.mandates, "person", name).map(({ to }) => to ?? "9999-12-31");
    const last = ends.sort()[ends.length - 1];
    if (last !== undefined && last >= today) continue;
    const day = eraseAfter ?? (last === undefined ? undefined : addMonths(last, MONTHS));
    if (day !== undefined) days.set(day, [...(days.get(day) ?? []), name]);
  }
  return days;
}
