import type { CivilDate } from "../../src/core/dates/civil-date.ts";
import type { HomeOptions } from "./operate.ts";

const TIME_ZONE = "Europe/Stockholm";

/** The day it is: the one chosen, else the computer's own in Sweden. */
export function todayOf({ today }: Pick<HomeOptions, "today">): CivilDate {
  return today ?? new Date().toLocaleDateString("sv-SE", { timeZone: TIME_ZONE });
}
