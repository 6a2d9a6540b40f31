import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { choice, optional, text, wholeNumber } from "./columns.ts";

export const templates = defineSheet({
  id: "templates",
  title: "Mallar",
  about: "Samordnarens egna dokumentmallar, i delar som ryms i en cell. Fliken är dold.",
  keeper: "program",
  stamped: false,
  hidden: true,
  columns: {
    document: text({ header: "Dokument", help: "Dokumentets beteckning, t.ex. D2." }),
    status: choice({
      header: "Status",
      choices: { used: "Används", former: "Tidigare" },
    }),
    part: wholeNumber({ header: "Del", min: 1, max: 1_000 }),
    parts: wholeNumber({ header: "Av", help: "Antal delar.", min: 1, max: 1_000 }),
    file: optional(text({ header: "Filnamn", width: 240 })),
    added: optional(text({ header: "Inlagd", help: "Tidpunkt i arkets tidszon.", width: 140 })),
    addedBy: optional(text({ header: "Inlagd av", width: 200 })),
    content: text({ header: "Innehåll", width: 240 }),
  },
});
export type TemplatePart = RowOf<typeof templates>;
