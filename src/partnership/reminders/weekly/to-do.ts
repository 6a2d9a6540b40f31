import type { CivilDate } from "../../../core/dates/civil-date.ts";
import type { Partnership } from "../../partnership.ts";
import { feesToHandle } from "./fees-to-handle.ts";
import { findingsToSeeTo } from "./findings-to-see-to.ts";
import { lateWork } from "./late-work.ts";
import { meetingsToPrepare } from "./meetings-to-prepare.ts";
import { peopleToErase } from "./people-to-erase.ts";
import { referralsToAnswer } from "./referrals-to-answer.ts";

/** What the coordinator has to do, a sentence for each thing, what has a day first. */
export function toDo(partnership: Partnership, today: CivilDate): readonly string[] {
  return [
    meetingsToPrepare,
    referralsToAnswer,
    feesToHandle,
    lateWork,
    peopleToErase,
    findingsToSeeTo,
  ].flatMap((find) => find(partnership, today));
}
