import { quoted } from "../../messages/lists.ts";
import { stands, startOf } from "../questions/meetings.ts";
import { meetings } from "../sheets/meetings.ts";
import { at, defineCheck } from "./check.ts";

export const meetingWithoutTime = defineCheck({
  code: "meeting-without-time",
  severity: "warning",
  about: "Ett möte har varken datum eller år och månad.",
  reads: ["meetings"],
  *find(partnership) {
    for (const meeting of partnership.meetings) {
      if (!stands(meeting) || startOf(meeting) !== undefined) continue;
      yield at(
        meetings,
        meeting,
        "start",
        `${quoted(meeting.name)} har varken datum eller år och månad, så mötet syns inte i tidplanen.`,
        "Fyll i Start, eller År och Månad om dagen inte är bestämd.",
      );
    }
  },
});
