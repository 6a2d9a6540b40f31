import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { date, link, optional, reference, source, text } from "./columns.ts";

export const referrals = defineSheet({
  id: "referrals",
  title: "Remisser",
  about: "Frågor och remisser som andra organ har ställt till partnerskapet.",
  columns: {
    sender: reference({ header: "Avsändare", to: "organisations" }),
    matter: text({ header: "Ärende", width: 320 }),
    received: optional(date({ header: "Inkom" })),
    answerBy: optional(date({ header: "Svar senast" })),
    responsible: optional(reference({ header: "Ansvarig", to: "people" })),
    answered: optional(date({ header: "Svarat" })),
    link: optional(link({ header: "Länk" })),
    source: source(),
  },
});
export type Referral = RowOf<typeof referrals>;
