import type { CivilDate } from "../../core/dates/civil-date.ts";
import { longDate } from "../../messages/dates.ts";
import type { Meeting } from "../sheets/meetings.ts";
import type { Deadline } from "./rule.ts";

/** What somebody who is called must be in time for: the last day to sign up, else the meeting. */
export function signUpDeadline({ signUpBy }: Meeting, start: CivilDate, today: CivilDate): Deadline {
  if (signUpBy === undefined || signUpBy < today) return { what: "Mötet börjar", day: start };
  return { what: "Anmälan senast", day: signUpBy };
}

/** When the answer is needed: `senast den 1 oktober 2020`. */
export function answerDay({ signUpBy }: Meeting, today: CivilDate): string {
  if (signUpBy === undefined) return "så snart du kan";
  return signUpBy < today ? "omgående" : `senast ${longDate(signUpBy)}`;
}
