import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { date, link, longText, optional, reference, source, text, yesNo } from "./columns.ts";

export const experiences = defineSheet({
  id: "experiences",
  title: "Erfarenheter",
  about: "Vad parterna har lärt sig, för hemsidan och slutrapporten.",
  columns: {
    party: reference({ header: "Part", to: "parties" }),
    title: text({ header: "Rubrik", width: 320 }),
    text: optional(longText({ header: "Text" })),
    link: optional(link({ header: "Länk" })),
    date: optional(date({ header: "Datum" })),
    activity: optional(reference({ header: "Aktivitet", to: "activities", width: 110 })),
    published: optional(yesNo({ header: "Publicerad" })),
    inReport: optional(yesNo({ header: "Med i slutrapporten" })),
    source: source(),
  },
});
export type Experience = RowOf<typeof experiences>;
