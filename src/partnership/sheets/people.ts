import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { date, email, key, optional, reference, source, text, yesNo } from "./columns.ts";

export const people = defineSheet({
  id: "people",
  title: "Personer",
  about: "De som företräder parterna. Skriv bara det som behövs för uppdraget.",
  columns: {
    name: key({ header: "Namn", help: "Två personer med samma namn skrivs t.ex. ”Namn (Gävle)”." }),
    organisation: optional(reference({ header: "Organisation", to: "organisations" })),
    title: optional(text({ header: "Titel" })),
    department: optional(text({ header: "Förvaltning" })),
    email: optional(email({ header: "E-post" })),
    phone: optional(text({ header: "Telefon" })),
    politicalParty: optional(
      text({ header: "Parti", help: "Bara för den som har ett politiskt uppdrag.", width: 90 }),
    ),
    addressWorks: optional(
      yesNo({ header: "Adressen fungerar", help: "Nej om brev har kommit tillbaka; då skickas inget." }),
    ),
    hasAccess: optional(yesNo({ header: "Har tillgång till arket" })),
    confirmed: optional(
      date({ header: "Senast bekräftad", help: "När personen senast bekräftade sina uppgifter." }),
    ),
    eraseAfter: optional(date({ header: "Gallras efter" })),
    source: source(),
  },
});
export type Person = RowOf<typeof people>;
