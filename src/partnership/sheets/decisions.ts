import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { choice, date, longText, optional, reference, references, source, wholeNumber } from "./columns.ts";

export const decisions = defineSheet({
  id: "decisions",
  title: "Mötesbeslut",
  about: "Vad mötena har beslutat, och vad någon ska göra till nästa gång.",
  columns: {
    meeting: reference({ header: "Möte", to: "meetings", width: 280 }),
    text: longText({ header: "Text", help: "Beslutet eller åtgärden i en mening." }),
    kind: choice({ header: "Typ", choices: { decision: "Beslut", action: "Åtgärd" } }),
    result: optional(
      choice({
        header: "Resultat",
        choices: { approved: "Bifall", rejected: "Avslag", referred: "Återremiss" },
      }),
    ),
    votesFor: optional(wholeNumber({ header: "Röster ja", max: 1_000 })),
    votesAgainst: optional(wholeNumber({ header: "Röster nej", max: 1_000 })),
    abstaining: optional(wholeNumber({ header: "Avstår", max: 1_000 })),
    notTakingPart: optional(
      references({
        header: "Deltar inte",
        to: "parties",
        help: "Parter som inte deltog i beslutet, åtskilda av semikolon.",
      }),
    ),
    responsible: optional(reference({ header: "Ansvarig", to: "people" })),
    due: optional(date({ header: "Klart senast" })),
    status: optional(
      choice({ header: "Status", choices: { open: "Öppen", done: "Klar", dropped: "Struken" } }),
    ),
    source: source(),
  },
});
export type Decision = RowOf<typeof decisions>;
