import { daysBetween } from "../../core/dates/civil-date.ts";
import { quoted } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import { meetingsUnder } from "../questions/meeting-time.ts";
import { meetings } from "../sheets/meetings.ts";
import { at, defineCheck } from "./check.ts";

export const tooFewDays = defineCheck({
  code: "too-few-days",
  severity: "warning",
  about: "En partnerskapsträff har färre dagar än överenskommelsen säger.",
  reads: ["agreements", "meetings"],
  *find(partnership) {
    for (const agreement of partnership.agreements) {
      const promised = agreement.daysPerMeeting;
      if (promised === undefined || agreement.start === undefined) continue;
      for (const meeting of meetingsUnder(partnership, agreement, "partnership")) {
        if (meeting.start === undefined) continue;
        const days = daysBetween(meeting.start, meeting.end ?? meeting.start) + 1;
        if (days < 1 || days >= promised) continue;
        yield at(
          meetings,
          meeting,
          "end",
          `${quoted(meeting.name)} är på ${counted(days, "dag", "dagar")}, men ${quoted(agreement.name)} säger ${counted(promised, "dag", "dagar")} per träff.`,
          "Rätta Slut, eller ändra ”Dagar per möte” i överenskommelsen.",
        );
      }
    }
  },
});
