import { overlaps } from "../../core/dates/period.ts";
import { quoted } from "../../messages/lists.ts";
import { named, rowsWith } from "../partnership.ts";
import { isForRepresentatives } from "../questions/attendance.ts";
import { daysOf, whenText } from "../questions/meeting-time.ts";
import { attendance } from "../sheets/attendance.ts";
import { at, defineCheck } from "./check.ts";

export const attendanceOfNonMember = defineCheck({
  code: "attendance-of-non-member",
  severity: "warning",
  about: "En part som inte är med i samarbetet den dagen står i närvaron för ett möte.",
  reads: ["attendance", "meetings", "memberships"],
  *find(partnership) {
    for (const row of partnership.attendance) {
      const { party, role } = row;
      const meeting = named(partnership.meetings, row.meeting);
      if (party === undefined || role === "guest" || meeting === undefined) continue;
      const days = daysOf(meeting);
      if (days === undefined || !isForRepresentatives(meeting)) continue;
      const takesPart = rowsWith(partnership.memberships, "party", party).some(
        (membership) =>
          membership.collaboration === meeting.collaboration &&
          membership.from !== undefined &&
          overlaps(membership, days),
      );
      if (takesPart) continue;
      yield at(
        attendance,
        row,
        "party",
        `${party} är inte med i ${quoted(meeting.collaboration)} ${whenText(meeting)}, då ${quoted(meeting.name)} hålls.`,
        "Rätta Part, ändra Roll till Gäst, eller rätta datumen i Medlemskap.",
      );
    }
  },
});
