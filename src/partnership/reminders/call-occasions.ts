import type { CivilDate } from "../../core/dates/civil-date.ts";
import { dateRange } from "../../messages/dates.ts";
import type { Partnership } from "../partnership.ts";
import { stands } from "../questions/meetings.ts";
import type { RepresentedRole } from "../questions/seats.ts";
import type { Meeting } from "../sheets/meetings.ts";
import { byAnswer, invited } from "./invited.ts";
import { formText, LATER, placeText } from "./meeting-words.ts";
import type { Occasion } from "./rule.ts";
import { answerDay, signUpDeadline } from "./sign-up.ts";

/** What every call to a meeting says. */
export const CALL_MARKERS = {
  möte: "mötets benämning",
  datum: "mötets dagar",
  värd: "värden, eller ”meddelas senare”",
  form: "fysiskt, digitalt eller hybrid",
  plats: "ort och lokal eller länk, eller ”meddelas senare”",
  tema: "mötets tema, eller ”meddelas senare”",
  svarsdag: "när svaret behövs, t.ex. ”senast den 1 oktober 2020”",
};

/** The meetings to come of a kind, to those of its roles who have not said whether they come. */
export function callOccasions(
  partnership: Partnership,
  today: CivilDate,
  called: { readonly kind: Meeting["kind"]; readonly roles: readonly RepresentedRole[] },
): readonly Occasion<keyof typeof CALL_MARKERS>[] {
  return partnership.meetings.flatMap((meeting) => {
    const { id, name, kind, start, end, host, status } = meeting;
    if (kind !== called.kind || start === undefined || start < today) return [];
    if (!stands(meeting) || status === "held") return [];
    return [
      {
        objectId: id,
        about: name,
        day: start,
        deadline: signUpDeadline(meeting, start, today),
        ...byAnswer(partnership, meeting, invited(partnership, meeting, called.roles, today)),
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
  });
}
