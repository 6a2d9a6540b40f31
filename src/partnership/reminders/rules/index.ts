import type { ReminderRule } from "../rule.ts";
import { actionDue } from "./action-due.ts";
import { agreementExpires } from "./agreement-expires.ts";
import { coordinatorLeaves } from "./coordinator-leaves.ts";
import { exitNotice } from "./exit-notice.ts";
import { feeDue } from "./fee-due.ts";
import { finalReport } from "./final-report.ts";
import { hostingChecklist } from "./hosting-checklist.ts";
import { meetingChanged } from "./meeting-changed.ts";
import { meetingWithoutDate } from "./meeting-without-date.ts";
import { missingDecision } from "./missing-decision.ts";
import { missingMinutes } from "./missing-minutes.ts";
import { missingSignature } from "./missing-signature.ts";
import { officialsMeeting } from "./officials-meeting.ts";
import { personalDetails } from "./personal-details.ts";
import { seatToFill } from "./seat-to-fill.ts";
import { stepOfPlan } from "./step-of-plan.ts";
import { summons } from "./summons.ts";
import { websiteStale } from "./website-stale.ts";
import { weeklyLetter } from "./weekly-letter.ts";

/** Every reminder rule, in the order people see them. */
export const reminderRuleList: readonly ReminderRule[] = [
  meetingWithoutDate,
  missingDecision,
  missingSignature,
  exitNotice,
  agreementExpires,
  seatToFill,
  summons,
  hostingChecklist,
  officialsMeeting,
  missingMinutes,
  actionDue,
  stepOfPlan,
  feeDue,
  websiteStale,
  finalReport,
  meetingChanged,
  coordinatorLeaves,
  weeklyLetter,
  personalDetails,
];
