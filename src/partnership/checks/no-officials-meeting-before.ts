import { quoted } from "../../messages/lists.ts";
import { meetingsUnder } from "../questions/meeting-time.ts";
import { endOf, startOf } from "../questions/meetings.ts";
import { type Meeting, meetings } from "../sheets/meetings.ts";
import { at, defineCheck } from "./check.ts";

export const noOfficialsMeetingBefore = defineCheck({
  code: "no-officials-meeting-before",
  severity: "warning",
  about: "Tjänstepersonerna möts inte inför en partnerskapsträff.",
  reads: ["agreements", "meetings"],
  *find(partnership, today) {
    for (const agreement of partnership.agreements) {
      if (agreement.start === undefined || (agreement.officialsMeetingsPerYear ?? 0) === 0) continue;
      const officials = meetingsUnder(partnership, agreement, "officials");
      let previous: Meeting | undefined;
      for (const meeting of meetingsUnder(partnership, agreement, "partnership")) {
        const prepared = officials.some((other) => isBetween(other, previous, meeting));
        const since = previous === undefined ? "" : `, efter ${quoted(previous.name)}`;
        previous = meeting;
        if (prepared) continue;
        const isOver = (endOf(meeting) ?? today) < today;
        yield {
          ...at(
            meetings,
            meeting,
            "name",
            `Inget tjänstepersonsmöte finns i Möten inför ${quoted(meeting.name)}${since}.`,
            isOver
              ? "Lägg in mötet i efterhand om det hölls."
              : "Planera ett tjänstepersonsmöte före träffen, och lägg in det i Möten.",
          ),
          ...(isOver ? { severity: "info" as const } : {}),
        };
      }
    }
  },
});

/** Where only the month is known, the meeting may be any day of it, and the benefit of the doubt is given. */
function isBetween(officials: Meeting, previous: Meeting | undefined, next: Meeting): boolean {
  const [earliest, latest] = [startOf(officials) ?? "", officials.start ?? endOf(officials) ?? ""];
  const isBefore = earliest <= (next.start ?? endOf(next) ?? "");
  return isBefore && (previous === undefined || latest > (startOf(previous) ?? ""));
}
