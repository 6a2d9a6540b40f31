import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { text, wholeNumber } from "./columns.ts";

export const templates = defineSheet({
  id: "templates",
  title: "Mallar",
  about: "Samordnarens egna dokumentmallar, i delar som ryms i en cell. Fliken är dold.",
  keeper: "program",
  stamped: false,
  hidden: true,
  columns: {
    document: text({ header: "Dokument", help: "Dokumentets beteckning, t.ex. D2." }),
    part: wholeNumber({ header: "Del", min: 1, max: 1_000 }),
    content: text({ header: "Innehåll", width: 240 }),
  },
});
export type TemplatePart = RowOf<typeof templates>;
