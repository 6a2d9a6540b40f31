import { yearOf } from "../../../core/dates/civil-date.ts";
import { overlaps, yearPeriod } from "../../../core/dates/period.ts";
import { years } from "../../../messages/dates.ts";
import { quoted } from "../../../messages/lists.ts";
import { periodOf } from "../../questions/agreements.ts";
import { attendanceAt, isForRepresentatives } from "../../questions/attendance.ts";
import { heldUnder } from "../../questions/held-meetings.ts";
import { type Agreement, agreements } from "../../sheets/agreements.ts";
import { attendanceChart } from "../attendance/attendance-chart.ts";
import { rateRows } from "../attendance/rate-rows.ts";
import { chosenAgreement } from "../chosen/agreement.ts";
import { danglingMembers } from "../chosen/dangling-members.ts";
import { missingRows } from "../chosen/missing-facts.ts";
import { defineDocument } from "../define-document.ts";
import { meetingsByKind } from "../texts/meeting-kinds.ts";
import { attendanceMarkers } from "./markers.ts";
import { matrices } from "./matrices.ts";
import { remarks } from "./remarks.ts";
import { withoutAnyElected, withoutElected } from "./without-elected.ts";

/** Who came to the meetings of an agreement's period or of one of its years, and how often each party was represented. */
export const attendanceDocument = defineDocument({
  id: "D8",
  title: "Närvarosammanställning",
  required: ["agreement"],
  optional: ["year"],
  reads: ["agreements", "memberships", "parties", "organisations", "mandates", "meetings", "attendance"],
  markers: attendanceMarkers,
  charts: { attendance: "närvaron för varje part, tjänstepersoner och förtroendevalda för sig" },
  view(partnership, request) {
    const chosen = chosenAgreement(partnership, request);
    if (!chosen.ok) return chosen;
    const { agreement } = chosen;
    const { year, today } = request;
    const missing = [
      ...outsideYear(agreement, year),
      ...danglingMembers(partnership, agreement.collaboration),
    ];
    if (missing.length > 0) return { ok: false, missing };
    const scope = year === undefined ? years(yearOf(agreement.start), yearOf(agreement.end)) : String(year);
    const attended = heldUnder(partnership, agreement, year)
      .filter(({ meeting }) => isForRepresentatives(meeting))
      .map(({ meeting, day }) => attendanceAt(partnership, meeting, day));
    const noted = attended.filter(({ isNoted, parties }) => isNoted && parties.length > 0);
    const without = withoutElected(attended);
    const noticed = remarks(partnership, agreement, attended, today, year);
    const data = {
      collaboration: agreement.collaboration,
      agreement: quoted(agreement.name),
      scope,
      held: meetingsByKind(attended.map(({ meeting }) => meeting)),
      noMeetings: attended.length === 0,
      hasAttendance: noted.length > 0,
      matrices: matrices(noted),
      rates: rateRows(noted),
      withoutAny: withoutAnyElected(attended),
      hasWithout: without.length > 0,
      everyoneHad: without.length === 0 && noted.some(({ meeting }) => meeting.kind === "partnership"),
      withoutElected: without,
      hasRemarks: noticed.length > 0,
      remarks: noticed,
    };
    return {
      ok: true,
      name: `Närvarosammanställning ${scope}, ${agreement.name}`,
      about: `${agreement.name}, ${scope}`,
      sender: agreement.collaboration,
      data,
      charts: { attendance: attendanceChart(noted) },
    };
  },
});

function outsideYear(agreement: Agreement, year: number | undefined): readonly string[] {
  if (year === undefined || overlaps(periodOf(agreement), yearPeriod(year))) return [];
  return [missingRows(agreements, "start", `${quoted(agreement.name)} gäller inte under ${year}`)];
}
