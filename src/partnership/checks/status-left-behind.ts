import { quoted } from "../../messages/lists.ts";
import { whenText } from "../questions/meeting-time.ts";
import { endOf, stands } from "../questions/meetings.ts";
import { meetings } from "../sheets/meetings.ts";
import { at, defineCheck } from "./check.ts";

export const statusLeftBehind = defineCheck({
  code: "status-left-behind",
  severity: "warning",
  about: "Ett mötes dag har passerat, men mötet är inte markerat som genomfört.",
  reads: ["meetings"],
  *find(partnership, today) {
    for (const meeting of partnership.meetings) {
      const end = endOf(meeting);
      if (!stands(meeting) || meeting.status === "held" || end === undefined || end >= today) continue;
      yield at(
        meetings,
        meeting,
        "status",
        `${quoted(meeting.name)} skulle hållas ${whenText(meeting)} men är inte markerat som genomfört.`,
        "Ändra Status till Genomfört, Inställt eller Flyttat.",
      );
    }
  },
});
