import { type CivilDate, daysBetween } from "../../../core/dates/civil-date.ts";
import { counted } from "../../../messages/numbers.ts";

/** How far a day lies from today: `i dag`, `i morgon`, `om 30 dagar`, `i går`, `för 14 dagar sedan`. */
export function relativeDay(day: CivilDate, today: CivilDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return "i dag";
  if (days === 1) return "i morgon";
  if (days === -1) return "i går";
  return days > 0 ? `om ${counted(days, "dag", "dagar")}` : `för ${counted(-days, "dag", "dagar")} sedan`;
}
