import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { aliases, date, key, optional, references, source } from "./columns.ts";

export const parties = defineSheet({
  id: "parties",
  title: "Parter",
  about: "Parterna i samarbetena. En part kan bestå av flera organisationer.",
  columns: {
    name: key({ header: "Visningsnamn", help: "Partens namn i listor och dokument." }),
    aliases: optional(aliases({ header: "Alias", help: "Andra namn på samma part, åtskilda av semikolon." })),
    organisations: references({
      header: "Organisationer",
      to: "organisations",
      help: "En eller flera organisationer, åtskilda av semikolon.",
    }),
    websiteUpdated: optional(
      date({ header: "Hemsidan uppdaterad", help: "När parten senast uppdaterade sin del av hemsidan." }),
    ),
    source: source(),
  },
});
export type Party = RowOf<typeof parties>;
