import { REPRESENTED_ROLES } from "../../questions/seats.ts";
import { CALL_MARKERS, callOccasions } from "../call-occasions.ts";
import { defineRule } from "../rule.ts";

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
  markers: CALL_MARKERS,
  occasions: (partnership, today) =>
    callOccasions(partnership, today, { kind: "partnership", roles: REPRESENTED_ROLES }),
});
