import { accessionWithoutCase } from "./accession-without-case.ts";
import { accessionWithoutParty } from "./accession-without-party.ts";
import { actionIncomplete } from "./action-incomplete.ts";
import { actionOverdue } from "./action-overdue.ts";
import { activityWithoutResponsible } from "./activity-without-responsible.ts";
import { agendaDayBeyondMeeting } from "./agenda-day-beyond-meeting.ts";
import { agreementWithoutEnd } from "./agreement-without-end.ts";
import { agreementWithoutMembers } from "./agreement-without-members.ts";
import { agreementWithoutStart } from "./agreement-without-start.ts";
import { attendanceOfNonMember } from "./attendance-of-non-member.ts";
import { calledMeetingLost } from "./called-meeting-lost.ts";
import { caseOfAnotherOrganisation } from "./case-of-another-organisation.ts";
import type { Check } from "./check.ts";
import { claimedCount } from "./claimed-count.ts";
import { claimedStartContradicted } from "./claimed-start-contradicted.ts";
import { decisionIncomplete } from "./decision-incomplete.ts";
import { districtWithoutMunicipality } from "./district-without-municipality.ts";
import { doubleHosting } from "./double-hosting.ts";
import { doubledAttendance } from "./doubled-attendance.ts";
import { doubledRow } from "./doubled-row.ts";
import { endBeforeStart } from "./end-before-start.ts";
import { endedOrganisation } from "./ended-organisation.ts";
import { experienceWithoutLink } from "./experience-without-link.ts";
import { feeAboveCap } from "./fee-above-cap.ts";
import { feeDiffers } from "./fee-differs.ts";
import { feeRowMissing } from "./fee-row-missing.ts";
import { feeUnpaid } from "./fee-unpaid.ts";
import { feeWithoutGround } from "./fee-without-ground.ts";
import { gapBetweenAgreements } from "./gap-between-agreements.ts";
import { heldWithoutAttendance } from "./held-without-attendance.ts";
import { heldWithoutMinutes } from "./held-without-minutes.ts";
import { lateExitNotice } from "./late-exit-notice.ts";
import { mandateOutlastsAgreement } from "./mandate-outlasts-agreement.ts";
import { mandateWithoutParty } from "./mandate-without-party.ts";
import { meetingChangeUntold } from "./meeting-change-untold.ts";
import { meetingOutsideMonth } from "./meeting-outside-month.ts";
import { meetingWithoutAgenda } from "./meeting-without-agenda.ts";
import { meetingWithoutHost } from "./meeting-without-host.ts";
import { meetingWithoutTime } from "./meeting-without-time.ts";
import { missingDnr } from "./missing-dnr.ts";
import { missingElectedRepresentative } from "./missing-elected-representative.ts";
import { municipalityWithoutCode } from "./municipality-without-code.ts";
import { noOfficialsMeetingBefore } from "./no-officials-meeting-before.ts";
import { organisationWithoutAccession } from "./organisation-without-accession.ts";
import { overlappingAgreements } from "./overlapping-agreements.ts";
import { overlappingMandates } from "./overlapping-mandates.ts";
import { overlappingMemberships } from "./overlapping-memberships.ts";
import { partyReviewsItself } from "./party-reviews-itself.ts";
import { partyWithoutAccession } from "./party-without-accession.ts";
import { personToErase } from "./person-to-erase.ts";
import { personWithoutEmail } from "./person-without-email.ts";
import { planAdoptedElsewhere } from "./plan-adopted-elsewhere.ts";
import { planNotAdopted } from "./plan-not-adopted.ts";
import { politicalPartyWithoutMandate } from "./political-party-without-mandate.ts";
import { referralLate } from "./referral-late.ts";
import { referralWithoutResponsible } from "./referral-without-responsible.ts";
import { reviewWithoutReport } from "./review-without-report.ts";
import { signedWithoutDates } from "./signed-without-dates.ts";
import { statusLeftBehind } from "./status-left-behind.ts";
import { stepLate } from "./step-late.ts";
import { tooFewDays } from "./too-few-days.ts";
import { tooFewMeetings } from "./too-few-meetings.ts";
import { tooManyHolders } from "./too-many-holders.ts";
import { tooManyVotes } from "./too-many-votes.ts";
import { unreachableAddress } from "./unreachable-address.ts";
import { unreadableRule } from "./unreadable-rule.ts";
import { unreadableWhen } from "./unreadable-when.ts";
import { unusualDecidingBody } from "./unusual-deciding-body.ts";
import { unusualDnr } from "./unusual-dnr.ts";
import { vacantSeat } from "./vacant-seat.ts";
import { votesIncomplete } from "./votes-incomplete.ts";
import { websiteNotUpdated } from "./website-not-updated.ts";

/** Every check of the workbook, in the order of the tabs that people see. */
export const checks: readonly Check[] = [
  endBeforeStart,
  districtWithoutMunicipality,
  municipalityWithoutCode,
  websiteNotUpdated,
  endedOrganisation,
  overlappingMemberships,
  claimedStartContradicted,
  vacantSeat,
  agreementWithoutStart,
  agreementWithoutEnd,
  overlappingAgreements,
  gapBetweenAgreements,
  agreementWithoutMembers,
  claimedCount,
  planNotAdopted,
  planAdoptedElsewhere,
  tooFewMeetings,
  feeRowMissing,
  partyWithoutAccession,
  organisationWithoutAccession,
  accessionWithoutParty,
  accessionWithoutCase,
  caseOfAnotherOrganisation,
  signedWithoutDates,
  lateExitNotice,
  doubledRow,
  missingDnr,
  unusualDnr,
  decisionIncomplete,
  unusualDecidingBody,
  personWithoutEmail,
  unreachableAddress,
  politicalPartyWithoutMandate,
  personToErase,
  mandateWithoutParty,
  overlappingMandates,
  tooManyHolders,
  mandateOutlastsAgreement,
  meetingWithoutTime,
  meetingOutsideMonth,
  meetingWithoutHost,
  doubleHosting,
  tooFewDays,
  noOfficialsMeetingBefore,
  statusLeftBehind,
  meetingChangeUntold,
  calledMeetingLost,
  heldWithoutMinutes,
  heldWithoutAttendance,
  missingElectedRepresentative,
  meetingWithoutAgenda,
  agendaDayBeyondMeeting,
  attendanceOfNonMember,
  doubledAttendance,
  votesIncomplete,
  tooManyVotes,
  actionIncomplete,
  actionOverdue,
  activityWithoutResponsible,
  unreadableWhen,
  stepLate,
  feeAboveCap,
  feeDiffers,
  feeWithoutGround,
  feeUnpaid,
  experienceWithoutLink,
  referralWithoutResponsible,
  referralLate,
  partyReviewsItself,
  reviewWithoutReport,
  unreadableRule,
];
