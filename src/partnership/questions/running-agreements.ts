import { type CivilDate, yearOf } from "../../core/dates/civil-date.ts";
import { named, type Partnership } from "../partnership.ts";
import type { Agreement } from "../sheets/agreements.ts";
import type { Collaboration } from "../sheets/collaborations.ts";
import { agreementsOn } from "./agreements.ts";

/** National partnerships that have an agreement on the day, each once: what is asked of parties and representatives holds there. */
export function nationalWithAgreement(partnership: Partnership, day: CivilDate): readonly Collaboration[] {
  const names = new Set(agreementsOn(partnership, day).map(({ collaboration }) => collaboration));
  return [...names]
    .map((name) => named(partnership.collaborations, name))
    .filter((found): found is Collaboration => found?.kind === "national");
}

/** How far back and ahead yearly promises are looked at: older years are settled, and a mistyped year must not give thousands. */
const YEARS_AROUND = 10;

/** Calendar years that the agreement holds on some day of, none more than ten years from the day. */
export function yearsUnder(agreement: Agreement, day: CivilDate): readonly number[] {
  const { start, end } = agreement;
  if (start === undefined) return [];
  const first = Math.max(yearOf(start), yearOf(day) - YEARS_AROUND);
  const last = Math.min(
    end === undefined ? Number.POSITIVE_INFINITY : yearOf(end),
    yearOf(day) + YEARS_AROUND,
  );
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}

/** Whether the agreement's last day lies before the day; nothing more is expected under it then. */
export function hasEnded(agreement: Agreement, day: CivilDate): boolean {
  return agreement.end !== undefined && agreement.end < day;
}
