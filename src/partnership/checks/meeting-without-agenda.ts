import { addDays } from "../../core/dates/civil-date.ts";
import { longDate } from "../../messages/dates.ts";
import { quoted } from "../../messages/lists.ts";
import { rowsWith } from "../partnership.ts";
import { stands } from "../questions/meetings.ts";
import { meetings } from "../sheets/meetings.ts";
import { at, defineCheck } from "./check.ts";

/** The programme is expected when the kallelse is sent again to those who have not answered. @see product P6 */
const DAYS_BEFORE = 28;

export const meetingWithoutAgenda = defineCheck({
  code: "meeting-without-agenda",
  severity: "info",
  about: "En partnerskapsträff är inom 28 dagar men har ingen dagordning.",
  reads: ["meetings", "agenda"],
  *find(partnership, today) {
    for (const meeting of partnership.meetings) {
      const { name, start } = meeting;
      if (meeting.kind !== "partnership" || !stands(meeting) || meeting.status === "held") continue;
      if (start === undefined || start < today || start > addDays(today, DAYS_BEFORE)) continue;
      if (rowsWith(partnership.agenda, "meeting", name).length > 0) continue;
      yield at(
        meetings,
        meeting,
        "name",
        `${quoted(name)} börjar ${longDate(start)}, men Dagordning har inga punkter för träffen.`,
        "Lägg in punkterna i Dagordning, så att de som kommer känner till programmet.",
      );
    }
  },
});
