import { daysBetween } from "../../core/dates/civil-date.ts";
import { quoted } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import { named } from "../partnership.ts";
import { agenda } from "../sheets/agenda.ts";
import { at, defineCheck } from "./check.ts";

export const agendaDayBeyondMeeting = defineCheck({
  code: "agenda-day-beyond-meeting",
  severity: "warning",
  about: "En punkt i dagordningen ligger på en dag som mötet inte har.",
  reads: ["agenda", "meetings"],
  *find(partnership) {
    for (const item of partnership.agenda) {
      const meeting = named(partnership.meetings, item.meeting);
      if (item.day === undefined || meeting?.start === undefined) continue;
      const days = daysBetween(meeting.start, meeting.end ?? meeting.start) + 1;
      if (days < 1 || item.day <= days) continue;
      yield at(
        agenda,
        item,
        "day",
        `${quoted(item.title)} ligger på dag ${item.day}, men ${quoted(meeting.name)} har bara ${counted(days, "dag", "dagar")}.`,
        "Rätta Dag, eller mötets Slut i Möten.",
      );
    }
  },
});
