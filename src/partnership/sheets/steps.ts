import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { PROGRESS } from "./activities.ts";
import { choice, longText, optional, reference, source, text } from "./columns.ts";

export const steps = defineSheet({
  id: "steps",
  title: "Delmoment",
  about: "Stegen i arbetsplanens aktiviteter: hur och när.",
  columns: {
    activity: reference({
      header: "Aktivitet",
      to: "activities",
      width: 110,
      help: "Aktivitetens beteckning, t.ex. 2020:6.",
    }),
    how: text({ header: "Hur", width: 320 }),
    when: optional(
      text({
        header: "När",
        help: "T.ex. Löpande, Maj 2020, Höst 2020, Höst 2020 samt löpande, 2020-03-01 eller 2020.",
        width: 200,
      }),
    ),
    responsible: optional(reference({ header: "Ansvarig", to: "people" })),
    status: optional(choice({ header: "Status", choices: PROGRESS })),
    result: optional(longText({ header: "Resultat" })),
    comment: optional(longText({ header: "Kommentar" })),
    source: source(),
  },
});
export type Step = RowOf<typeof steps>;
