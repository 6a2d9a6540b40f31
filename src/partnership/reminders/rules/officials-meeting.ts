import { CALL_MARKERS, callOccasions } from "../call-occasions.ts";
import { defineRule } from "../rule.ts";

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
  markers: CALL_MARKERS,
  occasions: (partnership, today) =>
    callOccasions(partnership, today, { kind: "officials", roles: ["official"] }),
});
