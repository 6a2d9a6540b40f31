import { longDate } from "../../messages/dates.ts";
import { quoted } from "../../messages/lists.ts";
import { named } from "../partnership.ts";
import { endOf, startOf } from "../questions/meetings.ts";
import { agreements } from "../sheets/agreements.ts";
import { at, defineCheck } from "./check.ts";

export const planAdoptedElsewhere = defineCheck({
  code: "plan-adopted-elsewhere",
  severity: "warning",
  about: "Arbetsplanen är inte antagen vid en partnerskapsträff.",
  reads: ["agreements", "meetings"],
  *find(partnership) {
    for (const agreement of partnership.agreements) {
      const { planAdopted: day, planAdoptedAt } = agreement;
      const meeting = named(partnership.meetings, planAdoptedAt);
      if (day !== undefined && planAdoptedAt === undefined) {
        yield at(
          agreements,
          agreement,
          "planAdoptedAt",
          `Arbetsplanen antogs ${longDate(day)}, men det framgår inte vid vilken träff.`,
          "Välj partnerskapsträffen i kolumnen ”Antagen vid möte”.",
        );
      } else if (meeting !== undefined && meeting.kind !== "partnership") {
        yield at(
          agreements,
          agreement,
          "planAdoptedAt",
          `Arbetsplanen antogs vid ${quoted(meeting.name)}, som inte är en partnerskapsträff.`,
          "Välj den partnerskapsträff som antog planen.",
        );
      } else if (
        meeting !== undefined &&
        day !== undefined &&
        !isDuring(day, startOf(meeting), endOf(meeting))
      ) {
        yield at(
          agreements,
          agreement,
          "planAdopted",
          `Arbetsplanen antogs ${longDate(day)}, som inte är någon av dagarna för ${quoted(meeting.name)}.`,
          "Rätta dagen eller välj rätt träff.",
        );
      }
    }
  },
});

function isDuring(day: string, from: string | undefined, to: string | undefined): boolean {
  return from === undefined || to === undefined || (from <= day && day <= to);
}
