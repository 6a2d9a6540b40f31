import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { choice, key, longText, optional, reference, source, text } from "./columns.ts";

/** How far an activity or a step has come. */
export const PROGRESS = {
  notStarted: "Ej påbörjad",
  ongoing: "Pågår",
  done: "Klar",
  dropped: "Struken",
} as const;

export const activities = defineSheet({
  id: "activities",
  title: "Arbetsplan",
  about: "Arbetsplanens aktiviteter. Stegen står i fliken Delmoment.",
  columns: {
    name: key({ header: "Beteckning", help: "Period och nummer, t.ex. 2020:6.", width: 110 }),
    agreement: reference({ header: "Överenskommelse", to: "agreements", width: 320 }),
    activity: text({ header: "Aktivitet", width: 320 }),
    focus: optional(text({ header: "Inriktning", width: 260 })),
    responsible: optional(reference({ header: "Ansvarig", to: "people" })),
    status: optional(choice({ header: "Status", choices: PROGRESS })),
    comment: optional(longText({ header: "Kommentar" })),
    source: source(),
  },
});
export type Activity = RowOf<typeof activities>;
