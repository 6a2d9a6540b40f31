import { quoted } from "../../messages/lists.ts";
import { rowsWith } from "../partnership.ts";
import { isForRepresentatives } from "../questions/attendance.ts";
import { meetings } from "../sheets/meetings.ts";
import { at, defineCheck } from "./check.ts";

export const heldWithoutAttendance = defineCheck({
  code: "held-without-attendance",
  severity: "warning",
  about: "Ett möte är genomfört, men det framgår inte vilka som kom.",
  reads: ["meetings", "attendance"],
  *find(partnership) {
    for (const meeting of partnership.meetings) {
      if (meeting.status !== "held" || !isForRepresentatives(meeting)) continue;
      const rows = rowsWith(partnership.attendance, "meeting", meeting.name);
      if (rows.some(({ presence }) => presence !== undefined)) continue;
      yield at(
        meetings,
        meeting,
        "status",
        `${quoted(meeting.name)} är genomfört, men det framgår inte vilka som kom.`,
        "Fyll i kolumnen Närvaro för mötet i fliken Närvaro.",
      );
    }
  },
});
