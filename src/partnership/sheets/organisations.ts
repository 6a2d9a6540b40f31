import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { aliases, choice, code, date, email, key, optional, reference, source } from "./columns.ts";

export const organisations = defineSheet({
  id: "organisations",
  title: "Organisationer",
  about:
    "Kommuner, stadsdelar, organisationer och myndigheter. Varje organisation beslutar och skriver under för sig.",
  columns: {
    name: key({ header: "Namn", help: "Kort namn, t.ex. Haninge." }),
    aliases: optional(
      aliases({ header: "Alias", help: "Andra namn på samma organisation, åtskilda av semikolon." }),
    ),
    kind: choice({
      header: "Typ",
      choices: {
        municipality: "Kommun",
        district: "Stadsdel",
        organisation: "Organisation",
        authority: "Myndighet",
      },
    }),
    code: optional(
      code({ header: "Kommunkod", digits: 4, help: "Fyra siffror, med inledande nolla: Haninge har 0136." }),
    ),
    belongsTo: optional(
      reference({ header: "Tillhör", to: "organisations", help: "Kommunen som en stadsdel ligger i." }),
    ),
    validFrom: optional(date({ header: "Giltig från" })),
    validTo: optional(date({ header: "Giltig till", help: "Sista dagen, om organisationen har upphört." })),
    replacedBy: optional(
      reference({ header: "Ersätts av", to: "organisations", help: "Organisationen som tog över." }),
    ),
    registrarEmail: optional(email({ header: "Registratorns e-post" })),
    source: source(),
  },
});
export type Organisation = RowOf<typeof organisations>;
