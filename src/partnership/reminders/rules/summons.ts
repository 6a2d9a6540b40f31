import { dateRange } from "../../../messages/dates.ts";
import { stands } from "../../questions/meetings.ts";
import { REPRESENTED_ROLES } from "../../questions/seats.ts";
import { byAnswer, invited } from "../invited.ts";
import { formText, LATER, placeText } from "../meeting-words.ts";
import { defineRule } from "../rule.ts";
import { answerDay, signUpDeadline } from "../sign-up.ts";

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
          deadline: signUpDeadline(meeting, start, today),
          ...byAnswer(partnership, meeting, invited(partnership, meeting, REPRESENTED_ROLES, today)),
          calls: meeting,
          values: {
            möte: name,
            datum: dateRange(start, end),
            värd: host ?? LATER,
            form: formText(meeting),
            plats: placeText(meeting),
            tema: meeting.theme ?? LATER,
            svarsdag: answerDay(meeting, today),
          },
        },
      ];
    }),
});
