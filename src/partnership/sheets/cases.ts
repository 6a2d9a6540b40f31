import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { date, key, lines, longText, optional, reference, source, text, yesNo } from "./columns.ts";

export const cases = defineSheet({
  id: "cases",
  title: "Ärenden",
  about: "Ärenden hos organisationerna. Ett ärende kan avgöra flera anslutningar.",
  columns: {
    name: key({
      header: "Dnr",
      help: "Diarienumret. Saknas det i handlingen: skriv en egen benämning, t.ex. ”(dnr saknas) Trelleborg”.",
    }),
    organisation: reference({ header: "Organisation", to: "organisations" }),
    title: optional(text({ header: "Rubrik", width: 320 })),
    preparingBody: optional(text({ header: "Beredande organ" })),
    body: optional(text({ header: "Beslutsorgan" })),
    decided: optional(date({ header: "Beslutsdatum" })),
    paragraph: optional(text({ header: "Paragraf", help: "T.ex. § 59.", width: 90 })),
    summary: optional(longText({ header: "Sammanfattning" })),
    views: optional(longText({ header: "Synpunkter" })),
    proposal: optional(lines({ header: "Förslag", help: "En punkt per rad i cellen." })),
    decision: optional(lines({ header: "Beslut", help: "En punkt per rad i cellen." })),
    notTakingPart: optional(text({ header: "Deltar inte i beslutet" })),
    reservation: optional(text({ header: "Reservation" })),
    statement: optional(yesNo({ header: "Särskilt yttrande" })),
    deliberations: optional(longText({ header: "Överläggningar" })),
    attachments: optional(lines({ header: "Bilagor", help: "En bilaga per rad i cellen." })),
    sentTo: optional(lines({ header: "Expedieras", help: "En mottagare per rad i cellen." })),
    forExecution: optional(lines({ header: "För verkställighet", help: "En mottagare per rad i cellen." })),
    forInformation: optional(lines({ header: "För kännedom", help: "En mottagare per rad i cellen." })),
    source: source(),
  },
});
export type Case = RowOf<typeof cases>;
