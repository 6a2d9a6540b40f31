import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { dateRange } from "../../../messages/dates.ts";
import { stands } from "../../questions/meetings.ts";
import { REPRESENTED_ROLES } from "../../questions/seats.ts";
import type { Meeting } from "../../sheets/meetings.ts";
import { answerDay } from "../answer-day.ts";
import { invited } from "../invited.ts";
import { type Deadline, defineRule } from "../rule.ts";

/** P6: the summons to a partnership meeting and the reminders to sign up. @see product R4 */
export const summons = defineRule({
  id: "P6",
  title: "Kallelse och anmälan till partnerskapsträff",
  days: "-56, -28, -14, -7",
  recipients: "Tjänsteperson och förtroendevald hos varje part",
  subject: "Kallelse till {{möte}} {{datum}}",
  body: `Du kallas till {{möte}} {{datum}}.
Värd: {{värd}}
Form: {{form}}
Plats: {{plats}}
Tema: {{tema}}

Svara på det här brevet {{svarsdag}} och säg om du kommer eller har förhinder.`,
  markers: {
    möte: "mötets benämning",
    datum: "mötets dagar",
    värd: "värden, eller ”meddelas senare”",
    form: "fysiskt, digitalt eller hybrid",
    plats: "ort och lokal eller länk, eller ”meddelas senare”",
    tema: "mötets tema, eller ”meddelas senare”",
    svarsdag: "när svaret behövs, t.ex. ”senast den 1 oktober 2020”",
  },
  occasions: (partnership, today) =>
    partnership.meetings.flatMap((meeting) => {
      const { id, name, kind, start, end, host, status } = meeting;
      if (kind !== "partnership" || start === undefined || start < today) return [];
      if (!stands(meeting) || status === "held") return [];
      return [
        {
          objectId: id,
          about: name,
          day: start,
          deadline: deadlineOf(meeting, start, today),
          recipients: invited(partnership, meeting, REPRESENTED_ROLES, today),
          calls: meeting,
          values: {
            möte: name,
            datum: dateRange(start, end),
            värd: host ?? LATER,
            form: meeting.form === undefined ? LATER : FORM_WORDS[meeting.form],
            plats: [meeting.place, meeting.venue].filter((part) => part !== undefined).join(", ") || LATER,
            tema: meeting.theme ?? LATER,
            svarsdag: answerDay(meeting, today),
          },
        },
      ];
    }),
});

const LATER = "meddelas senare";

const FORM_WORDS: Record<NonNullable<Meeting["form"]>, string> = {
  physical: "fysiskt möte",
  digital: "digitalt möte",
  hybrid: "fysiskt möte som också går att följa digitalt",
};

function deadlineOf({ signUpBy }: Meeting, start: CivilDate, today: CivilDate): Deadline {
  if (signUpBy === undefined || signUpBy < today) return { what: "Mötet börjar", day: start };
  return { what: "Anmälan senast", day: signUpBy };
}
