import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { optional, text, wholeNumber, yesNo } from "./columns.ts";

export const documents = defineSheet({
  id: "documents",
  title: "Dokument",
  about: "Varje dokument som programmet har skapat. Programmet skriver här.",
  keeper: "program",
  columns: {
    document: text({ header: "Dokument", width: 240 }),
    about: text({ header: "Avser", width: 320 }),
    created: text({ header: "Skapat", help: "Tidpunkt i arkets tidszon.", width: 140 }),
    version: wholeNumber({ header: "Version", min: 1 }),
    link: optional(text({ header: "Länk", width: 320 })),
    draft: yesNo({ header: "Utkast" }),
    pdf: optional(text({ header: "PDF", help: "Länk till kopian som PDF.", width: 200 })),
    word: optional(text({ header: "Word", help: "Länk till kopian som Word-fil.", width: 200 })),
    approved: optional(text({ header: "Godkänt", help: "Tidpunkt i arkets tidszon.", width: 140 })),
    approvedBy: optional(text({ header: "Godkänt av" })),
    sent: optional(
      text({ header: "Skickat", help: "När det senast skickades till dem det rör.", width: 140 }),
    ),
    createdBy: optional(
      text({ header: "Skapat av", help: "Bara den som skapade dokumentet når filen genom programmet." }),
    ),
    choices: optional(
      text({ header: "Val", help: "Vad som valdes när dokumentet skapades. Ändra det inte.", width: 120 }),
    ),
    file: optional(text({ header: "Fil", help: "Filens eget nummer. Ändra det inte.", width: 120 })),
  },
});
export type DocumentRow = RowOf<typeof documents>;
