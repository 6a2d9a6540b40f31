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
  },
});
export type DocumentRow = RowOf<typeof documents>;
