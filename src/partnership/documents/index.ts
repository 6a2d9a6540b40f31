import { agreementDocument } from "./d01-agreement/view.ts";
import { workPlanDocument } from "./d02-work-plan/view.ts";
import { boardMemoDocument } from "./d03-board-memo/view.ts";
import { minutesBasisDocument } from "./d04-minutes-basis/view.ts";
import { partnershipSummonsDocument } from "./d05-partnership-summons/view.ts";
import { officialsSummonsDocument } from "./d06-officials-summons/view.ts";
import { minutesDocument } from "./d07-minutes/view.ts";
import { attendanceDocument } from "./d08-attendance/view.ts";
import { feeBasisDocument } from "./d09-fee-basis/view.ts";
import { memberListDocument } from "./d10-member-list/view.ts";
import { decisionStatusDocument } from "./d11-decision-status/view.ts";
import { followUpDocument } from "./d12-follow-up/view.ts";
import { finalReportDocument } from "./d13-final-report/view.ts";
import { hostingPlanDocument } from "./d14-hosting-plan/view.ts";
import { exitConfirmationDocument } from "./d15-exit-confirmation/view.ts";
import { webPageDocument } from "./d16-web-page/view.ts";
import { personExtractDocument } from "./d17-person-extract/view.ts";
import { erasureProtocolDocument } from "./d18-erasure-protocol/view.ts";
import { reportBackDocument } from "./d19-report-back/view.ts";
import type { DocumentKind } from "./document.ts";

/** Every kind of document, in the order people see them. */
export const documentKinds: readonly DocumentKind[] = [
  agreementDocument,
  workPlanDocument,
  boardMemoDocument,
  minutesBasisDocument,
  partnershipSummonsDocument,
  officialsSummonsDocument,
  minutesDocument,
  attendanceDocument,
  feeBasisDocument,
  memberListDocument,
  decisionStatusDocument,
  followUpDocument,
  finalReportDocument,
  hostingPlanDocument,
  exitConfirmationDocument,
  webPageDocument,
  personExtractDocument,
  erasureProtocolDocument,
  reportBackDocument,
];
