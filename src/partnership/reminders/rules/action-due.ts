import { longDate } from "../../../messages/dates.ts";
import { named } from "../../partnership.ts";
import { openActions } from "../../questions/open-actions.ts";
import { responsibleFor } from "../responsible.ts";
import { defineRule } from "../rule.ts";
import { shortened } from "../shortened.ts";

/** P10: something that a meeting asked somebody to do. */
export const actionDue = defineRule({
  id: "P10",
  title: "Åtgärd från ett möte",
  days: "-7, 1, 8",
  recipients: "Den som är ansvarig, annars samordnaren",
  subject: "Åtgärd {{läge}} {{dag}}: {{kort}}",
  body: `Vid {{möte}} bestämdes en åtgärd: {{åtgärd}}
{{ansvar}}

Åtgärden {{läge}} {{dag}}. Sätt status till Klar i fliken Mötesbeslut när den är gjord, eller meddela samordnaren. Hinner du inte, skriv eller meddela en ny dag.`,
  markers: {
    möte: "mötet som bestämde åtgärden",
    åtgärd: "åtgärden",
    kort: "början av åtgärden, för rubriken",
    ansvar: "vem som är ansvarig enligt arket",
    läge: "”ska vara klar” eller ”skulle ha varit klar”",
    dag: "dagen då åtgärden ska vara klar",
  },
  occasions: (partnership, today) =>
    openActions(partnership).flatMap(({ id, meeting, text, responsible, due }) => {
      if (due === undefined) return [];
      const { collaboration, host } = named(partnership.meetings, meeting) ?? {};
      return [
        {
          objectId: id,
          about: meeting,
          day: due,
          deadline: { what: "Klart senast", day: due },
          get recipients() {
            return responsibleFor(partnership, responsible, { collaboration, host }, today);
          },
          values: {
            möte: meeting,
            åtgärd: text,
            kort: shortened(text),
            ansvar:
              responsible === undefined
                ? "Ingen ansvarig är angiven."
                : `Ansvarig enligt arket: ${responsible}.`,
            läge: due < today ? "skulle ha varit klar" : "ska vara klar",
            dag: longDate(due),
          },
        },
      ];
    }),
});
