import { dateRange } from "../../../messages/dates.ts";
import { stands } from "../../questions/meetings.ts";
import { byAnswer, invited } from "../invited.ts";
import { formText, LATER, placeText } from "../meeting-words.ts";
import { defineRule } from "../rule.ts";
import { answerDay, signUpDeadline } from "../sign-up.ts";

/** P8: an officials' meeting, to those who have not said whether they come. @see product R4 */
export const officialsMeeting = defineRule({
  id: "P8",
  title: "Tjänstepersonsmöte",
  days: "-28, -7",
  recipients: "Tjänsteperson hos varje part",
  subject: "Kallelse till {{möte}} {{datum}}",
  body: `Du kallas till {{möte}} {{datum}}.
Form: {{form}}
Plats: {{plats}}
Tema: {{tema}}

Svara på det här brevet {{svarsdag}} och säg om du kommer eller har förhinder. Meddela också om du vill ta upp något.`,
  markers: {
    möte: "mötets benämning",
    datum: "mötets dagar",
    form: "fysiskt, digitalt eller hybrid",
    plats: "ort och lokal eller länk, eller ”meddelas senare”",
    tema: "mötets tema, eller ”meddelas senare”",
    svarsdag: "när svaret behövs, t.ex. ”senast den 1 oktober 2020”",
  },
  occasions: (partnership, today) =>
    partnership.meetings.flatMap((meeting) => {
      const { id, name, kind, start, end, status } = meeting;
      if (kind !== "officials" || start === undefined || start < today) return [];
      if (!stands(meeting) || status === "held") return [];
      return [
        {
          objectId: id,
          about: name,
          day: start,
          deadline: signUpDeadline(meeting, start, today),
          ...byAnswer(partnership, meeting, invited(partnership, meeting, ["official"], today)),
          calls: meeting,
          values: {
            möte: name,
            datum: dateRange(start, end),
            form: formText(meeting),
            plats: placeText(meeting),
            tema: meeting.theme ?? LATER,
            svarsdag: answerDay(meeting, today),
          },
        },
      ];
    }),
});
