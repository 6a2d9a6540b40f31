import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { listedBriefly } from "../../../messages/lists.ts";
import type { Partnership } from "../../partnership.ts";
import { eraseDays } from "../../questions/erase-days.ts";

/** People whose details should have been erased. */
export function peopleToErase(partnership: Partnership, today: CivilDate): readonly string[] {
  const names = [...eraseDays(partnership, today)].flatMap(([day, people]) => (day < today ? people : []));
  return names.length === 0 ? [] : [`Att gallra: ${listedBriefly(names)}. Kör Gallra under Personuppgifter.`];
}
