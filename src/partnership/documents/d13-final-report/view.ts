import { yearOf } from "../../../core/dates/civil-date.ts";
import { longDate, years } from "../../../messages/dates.ts";
import { quoted } from "../../../messages/lists.ts";
import { activitiesOf } from "../../questions/activities.ts";
import { partiesOf } from "../../questions/agreements.ts";
import { attendanceAt, isForRepresentatives } from "../../questions/attendance.ts";
import { heldUnder } from "../../questions/held-meetings.ts";
import { reviewsUnder } from "../../questions/reviews.ts";
import { memberships } from "../../sheets/memberships.ts";
import { attendanceChart } from "../attendance/attendance-chart.ts";
import { rateRows } from "../attendance/rate-rows.ts";
import { chosenAgreement } from "../chosen/agreement.ts";
import { danglingMembers } from "../chosen/dangling-members.ts";
import { missingRows } from "../chosen/missing-facts.ts";
import { defineDocument } from "../define-document.ts";
import { stepCountsByFocus, sumOf } from "../progress/step-progress.ts";
import { summaryText } from "../progress/summary.ts";
import { about } from "./about.ts";
import { attachmentRows, missingAttachments } from "./attachments.ts";
import { economy, paidText } from "./economy.ts";
import { figures } from "./figures.ts";
import { finalReportMarkers } from "./markers.ts";
import { decisionRows, meetingRow, notHeldText } from "./meeting-rows.ts";
import { partyChapters } from "./party-chapters.ts";
import { resultChapters } from "./result-chapters.ts";
import { reviewRows } from "./review-rows.ts";
import { publishedRows, referralRows, websiteText } from "./spreading.ts";

/** What the parties have done during an agreement's period, with a chapter for each party; conclusions are theirs to write. */
export const finalReportDocument = defineDocument({
  id: "D13",
  title: "Slutrapport",
  required: ["agreement"],
  optional: [],
  reads: [
    "agreements",
    "collaborations",
    "accessions",
    "memberships",
    "parties",
    "organisations",
    "mandates",
    "meetings",
    "attendance",
    "decisions",
    "activities",
    "steps",
    "experiences",
    "reviews",
    "referrals",
    "fees",
  ],
  markers: finalReportMarkers,
  charts: { attendance: "närvaron för varje part, tjänstepersoner och förtroendevalda för sig" },
  view(partnership, request) {
    const chosen = chosenAgreement(partnership, request);
    if (!chosen.ok) return chosen;
    const { agreement } = chosen;
    const { today } = request;
    const parties = partiesOf(partnership, agreement);
    const missing = [...danglingMembers(partnership, agreement.collaboration)];
    if (parties.length === 0)
      missing.push(missingRows(memberships, "party", `Ingen part är medlem under ${quoted(agreement.name)}`));
    if (missing.length > 0) return { ok: false, missing };

    const dated = heldUnder(partnership, agreement);
    const held = dated.map(({ meeting }) => meeting);
    const attended = dated
      .filter(({ meeting }) => isForRepresentatives(meeting))
      .map(({ meeting, day }) => attendanceAt(partnership, meeting, day))
      .filter((one) => one.isNoted && one.parties.length > 0);
    const planned = activitiesOf(partnership, agreement);
    const plan =
      planned.length === 0
        ? ""
        : summaryText(planned, sumOf(stepCountsByFocus(partnership, agreement, today)));
    const chapters = partyChapters(partnership, agreement, parties, held);
    const decided = decisionRows(partnership, held);
    const reviews = reviewsUnder(partnership, agreement, parties);
    const published = publishedRows(partnership, agreement, parties);
    const referrals = referralRows(partnership, agreement);
    const attachments = attachmentRows(held, reviews);
    const paid = paidText(partnership, agreement, yearOf(today));
    const period = years(yearOf(agreement.start), yearOf(agreement.end));
    const data = {
      period,
      collaboration: agreement.collaboration,
      agreement: quoted(agreement.name),
      start: longDate(agreement.start),
      end: longDate(agreement.end),
      goingOn: today <= agreement.end ? longDate(today) : "",
      ...about(partnership, agreement, parties),
      hasFocus: agreement.focus.length > 0,
      focus: agreement.focus,
      hasMeetings: held.length > 0,
      meetings: held.map(meetingRow),
      notHeld: notHeldText(partnership, agreement, today),
      hasDecisions: decided.length > 0,
      decisions: decided,
      plan,
      results: planned.length === 0 ? [] : resultChapters(partnership, agreement),
      hasReviews: reviews.length > 0,
      reviews: reviewRows(reviews),
      chapters,
      website: websiteText(partnership, agreement, parties),
      hasPublished: published.length > 0,
      published,
      hasReferrals: referrals.length > 0,
      referrals,
      hasAttendance: attended.length > 0,
      rates: rateRows(attended),
      ...economy(partnership, agreement, yearOf(today)),
      figures: figures({ parties, held, plan, attended, chapters, reviews, paid }),
      hasAttachments: attachments.length > 0,
      attachments,
      missingAttachments: missingAttachments(held, reviews),
    };
    return {
      ok: true,
      name: `Slutrapport ${period}, ${agreement.name}`,
      about: agreement.name,
      sender: agreement.collaboration,
      data,
      charts: { attendance: attendanceChart(attended) },
    };
  },
});
