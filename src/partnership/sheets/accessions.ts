import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { choice, date, optional, reference, source, text } from "./columns.ts";

export const accessions = defineSheet({
  id: "accessions",
  title: "Anslutningar",
  about: "Varje organisations beslut och underskrifter för en överenskommelse.",
  columns: {
    agreement: reference({ header: "Överenskommelse", to: "agreements", width: 320 }),
    organisation: reference({ header: "Organisation", to: "organisations" }),
    status: choice({
      header: "Status",
      choices: {
        asked: "Tillfrågad",
        inPreparation: "Under beredning",
        decided: "Beslutad",
        signed: "Undertecknad",
        declined: "Avböjt",
        left: "Utträdd",
      },
    }),
    case: optional(reference({ header: "Ärende", to: "cases", help: "Diarienumret i fliken Ärenden." })),
    chairPlace: optional(text({ header: "Ort (ordförande)" })),
    chairDate: optional(date({ header: "Datum (ordförande)" })),
    chairName: optional(text({ header: "Namn (ordförande)" })),
    chairTitle: optional(text({ header: "Titel (ordförande)" })),
    directorPlace: optional(text({ header: "Ort (kommundirektör)" })),
    directorDate: optional(date({ header: "Datum (kommundirektör)" })),
    directorName: optional(text({ header: "Namn (kommundirektör)" })),
    directorTitle: optional(text({ header: "Titel (kommundirektör)" })),
    noticeGiven: optional(date({ header: "Utträde meddelat" })),
    source: source(),
  },
});
export type Accession = RowOf<typeof accessions>;
