import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { choice, lines, optional, reference, source, text, wholeNumber } from "./columns.ts";

export const agenda = defineSheet({
  id: "agenda",
  title: "Dagordning",
  about: "Mötenas program, en rad för varje punkt.",
  columns: {
    meeting: reference({ header: "Möte", to: "meetings", width: 280 }),
    day: optional(
      wholeNumber({ header: "Dag", min: 1, max: 10, help: "Mötets första dag är 1. Tomt betyder 1." }),
    ),
    time: optional(text({ header: "Tid", help: "T.ex. 09.30–10.15.", width: 110 })),
    title: text({ header: "Rubrik", width: 320 }),
    kind: optional(
      choice({
        header: "Typ",
        choices: {
          information: "Information",
          discussion: "Diskussion",
          decision: "Beslut",
          exchange: "Erfarenhetsutbyte",
          break: "Paus",
        },
      }),
    ),
    presenter: optional(text({ header: "Föredragande" })),
    attachments: optional(lines({ header: "Underlag", help: "Ett underlag per rad i cellen." })),
    source: source(),
  },
});
export type AgendaItem = RowOf<typeof agenda>;
