import { addMonths } from "../../core/dates/civil-date.ts";
import { quoted } from "../../messages/lists.ts";
import { stands, startOf } from "../questions/meetings.ts";
import { meetings } from "../sheets/meetings.ts";
import { at, defineCheck } from "./check.ts";

/** A host needs about a year to book; before that an empty cell is only worth knowing. */
const MONTHS_AHEAD = 12;

export const meetingWithoutHost = defineCheck({
  code: "meeting-without-host",
  severity: "warning",
  about: "En partnerskapsträff saknar värd.",
  reads: ["meetings"],
  *find(partnership, today) {
    for (const meeting of partnership.meetings) {
      if (meeting.kind !== "partnership" || !stands(meeting) || meeting.host !== undefined) continue;
      const finding = at(
        meetings,
        meeting,
        "host",
        `${quoted(meeting.name)} har ingen värd.`,
        "Välj värd i kolumnen Värd. Även en digital träff har en värd.",
      );
      const isFarAhead = (startOf(meeting) ?? today) > addMonths(today, MONTHS_AHEAD);
      yield isFarAhead ? { ...finding, severity: "info" } : finding;
    }
  },
});
