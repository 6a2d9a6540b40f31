import { quoted } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import { changedMeetings, isUntold } from "../invitations/changed-meetings.ts";
import { changeWords } from "../reminders/change-occasions.ts";
import { meetings } from "../sheets/meetings.ts";
import { at, defineCheck } from "./check.ts";

export const meetingChangeUntold = defineCheck({
  code: "meeting-change-untold",
  severity: "warning",
  about: "Ett möte har ändrats sedan kallelsen, men ändringen är inte meddelad.",
  reads: ["meetings", "agenda", "people", "ledger"],
  *find(partnership, today) {
    for (const changed of changedMeetings(partnership, today)) {
      if (!isUntold(changed)) continue;
      const { meeting, told, version, changes, untold, isOver } = changed;
      const people = counted(untold.length, "person", "personer");
      yield at(
        meetings,
        meeting,
        changes[0]?.column ?? "start",
        `${quoted(meeting.name)} ${changeWords(told, version)}, men ${people} har kallats till något annat och vet inte om det.`,
        isOver
          ? "Mötets nya dag har redan varit: rätta Start och Slut, eller sätt Status till Genomfört eller Inställt."
          : "Kör Meddela ändrade möten, eller ändra tillbaka. Påminnelser om mötet väntar tills det är gjort.",
      );
    }
  },
});
