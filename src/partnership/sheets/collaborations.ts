import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { aliases, choice, date, key, link, optional, source } from "./columns.ts";

export const collaborations = defineSheet({
  id: "collaborations",
  title: "Samarbeten",
  about: "Partnerskapet och de nätverk som arket håller reda på.",
  columns: {
    name: key({ header: "Namn", help: "Samarbetets namn som det ska stå i dokument.", width: 340 }),
    aliases: optional(
      aliases({ header: "Alias", help: "Andra namn på samma samarbete, åtskilda av semikolon." }),
    ),
    kind: choice({
      header: "Typ",
      choices: { national: "Nationellt partnerskap", regional: "Regionalt nätverk" },
    }),
    formed: optional(date({ header: "Bildat", help: "Dagen då samarbetet bildades." })),
    ended: optional(date({ header: "Avslutat", help: "Sista dagen, om samarbetet har upphört." })),
    website: optional(link({ header: "Hemsida" })),
    source: source(),
  },
});
export type Collaboration = RowOf<typeof collaborations>;
