import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { choice, date, optional, reference, source, text } from "./columns.ts";

export const mandates = defineSheet({
  id: "mandates",
  title: "Uppdrag",
  about: "Vem som företräder vilken part, i vilken roll och hur länge.",
  columns: {
    person: reference({ header: "Person", to: "people" }),
    party: optional(
      reference({
        header: "Part",
        to: "parties",
        help: "Tomt för samordnaren, som arbetar för hela partnerskapet.",
      }),
    ),
    role: choice({
      header: "Roll",
      choices: {
        official: "Tjänsteperson",
        elected: "Förtroendevald",
        substitute: "Ersättare",
        coordinator: "Samordnare",
        workingGroup: "Arbetsgrupp",
      },
    }),
    from: optional(date({ header: "Från" })),
    to: optional(date({ header: "Till", help: "Sista dagen; den dagen räknas med." })),
    appointedBy: optional(text({ header: "Utsedd av" })),
    dnr: optional(text({ header: "Dnr" })),
    condition: optional(text({ header: "Villkor", width: 260 })),
    source: source(),
  },
});
export type Mandate = RowOf<typeof mandates>;
