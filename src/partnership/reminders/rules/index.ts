import type { ReminderRule } from "../rule.ts";
import { exitNotice } from "./exit-notice.ts";
import { meetingChanged } from "./meeting-changed.ts";
import { meetingWithoutDate } from "./meeting-without-date.ts";
import { missingDecision } from "./missing-decision.ts";
import { seatToFill } from "./seat-to-fill.ts";
import { summons } from "./summons.ts";

/** Every reminder rule, in the order people see them. */
export const reminderRuleList: readonly ReminderRule[] = [
  meetingWithoutDate,
  missingDecision,
  exitNotice,
  seatToFill,
  summons,
  meetingChanged,
];
