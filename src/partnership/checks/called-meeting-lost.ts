import { dateRange } from "../../messages/dates.ts";
import { quoted } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import { lostMeetings } from "../invitations/lost-meetings.ts";
import { meetings } from "../sheets/meetings.ts";
import { defineCheck, inTab } from "./check.ts";

export const calledMeetingLost = defineCheck({
  code: "called-meeting-lost",
  severity: "warning",
  about: "Ett möte som det har kallats till finns inte längre i arket.",
  reads: ["meetings", "ledger"],
  *find(partnership, today) {
    for (const { call, people } of lostMeetings(partnership, today))
      yield inTab(
        meetings,
        `${quoted(call.about)} ${dateRange(call.version.start, call.version.end)} finns inte längre i fliken, men ${counted(people, "person", "personer")} har kallats dit.`,
        "Hämta tillbaka raden med dess Id, t.ex. ur arkets versionshistorik. Blir mötet inte av: sätt Status till Inställt och kör Meddela ändrade möten.",
      );
  },
});
