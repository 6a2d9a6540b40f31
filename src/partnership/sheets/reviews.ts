import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { date, link, optional, reference, references, source } from "./columns.ts";

export const reviews = defineSheet({
  id: "reviews",
  title: "Granskningar",
  about: "Kollegiala granskningar: parter som granskar varandra.",
  columns: {
    reviewed: reference({ header: "Granskad part", to: "parties" }),
    reviewers: references({ header: "Granskande parter", to: "parties", help: "Åtskilda av semikolon." }),
    date: optional(date({ header: "Datum" })),
    report: optional(link({ header: "Rapport" })),
    source: source(),
  },
});
export type Review = RowOf<typeof reviews>;
