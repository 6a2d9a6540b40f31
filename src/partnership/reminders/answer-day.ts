import type { CivilDate } from "../../core/dates/civil-date.ts";
import { longDate } from "../../messages/dates.ts";
import type { Meeting } from "../sheets/meetings.ts";

/** When the answer to a summons is needed: `senast den 1 oktober 2020`; `omgående` where that day has passed. */
export function answerDay({ signUpBy }: Meeting, today: CivilDate): string {
  if (signUpBy === undefined) return "så snart du kan";
  return signUpBy < today ? "omgående" : `senast ${longDate(signUpBy)}`;
}
