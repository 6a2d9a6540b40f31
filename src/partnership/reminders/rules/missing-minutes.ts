import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { dateRange } from "../../../messages/dates.ts";
import type { Partnership } from "../../partnership.ts";
import { isApproved } from "../../questions/approved-documents.ts";
import { isForRepresentatives } from "../../questions/attendance.ts";
import { daysOf } from "../../questions/meeting-time.ts";
import { stands } from "../../questions/meetings.ts";
import type { Meeting } from "../../sheets/meetings.ts";
import { coordinatorsOn, officialsOf } from "../recipients.ts";
import { personAsResponsible } from "../responsible.ts";
import { defineRule, type Recipient } from "../rule.ts";

/** Title of the document that a meeting's minutes are. */
const MINUTES = "Minnesanteckningar";

/** P9: a meeting that is over and has no minutes. */
export const missingMinutes = defineRule({
  id: "P9",
  title: "Minnesanteckningar saknas",
  days: "7, 14",
  recipients: "Den som för anteckningar, annars värdens tjänsteperson, annars samordnaren",
  subject: "Minnesanteckningar från {{möte}} saknas",
  body: `{{möte}} var {{datum}}, men arket har ännu inga minnesanteckningar därifrån.

Skriv klart anteckningarna, och fyll i länken till dem i fliken Möten eller lämna dem till samordnaren, så att alla får del av vad som bestämdes. Blev mötet inte av? Ändra då mötets status, eller meddela samordnaren.`,
  markers: {
    möte: "mötets benämning",
    datum: "mötets dagar",
  },
  occasions: (partnership, today) =>
    partnership.meetings.flatMap((meeting) => {
      const { id, name, start, end, minutes } = meeting;
      const last = start === undefined ? undefined : daysOf(meeting)?.to;
      if (start === undefined || last === undefined || last >= today) return [];
      if (!isForRepresentatives(meeting) || !stands(meeting)) return [];
      if (minutes !== undefined || isApproved(partnership, MINUTES, name)) return [];
      return [
        {
          objectId: id,
          about: name,
          day: last,
          deadline: { what: "Mötets sista dag", day: last },
          recipients: writersOf(partnership, meeting, today),
          values: { möte: name, datum: dateRange(start, end) },
        },
      ];
    }),
});

/** The first of them who is still there: who took the notes, the host's officials, the coordinators. */
function writersOf(
  partnership: Partnership,
  { noteTaker, host }: Meeting,
  today: CivilDate,
): readonly Recipient[] {
  const writer =
    noteTaker === undefined
      ? []
      : personAsResponsible(partnership, noteTaker, today, "den som för anteckningar");
  if (writer.length > 0) return writer;
  const hosts = host === undefined ? [] : officialsOf(partnership, host, today);
  return hosts.length > 0 ? hosts : coordinatorsOn(partnership, today);
}
