import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { choice, longText, optional, text } from "./columns.ts";

export const ledger = defineSheet({
  id: "ledger",
  title: "Utskick",
  about: "Varje påminnelse som har skickats. Programmet skriver här; ändra inget för hand.",
  keeper: "program",
  stamped: false,
  columns: {
    key: text({ header: "Nyckel", width: 320 }),
    time: text({ header: "Tid", help: "Tidpunkt för senaste händelsen, arkets tidszon.", width: 140 }),
    rule: text({ header: "Regel", width: 70 }),
    about: optional(text({ header: "Avser", width: 260 })),
    recipient: text({ header: "Mottagare", help: "Personens id; namnet finns i Personer.", width: 160 }),
    status: choice({
      header: "Status",
      choices: { sending: "Skickas", sent: "Skickad", failed: "Misslyckad", unclear: "Oklar" },
    }),
    reason: optional(longText({ header: "Orsak" })),
    run: text({ header: "Körning", width: 160 }),
    call: optional(
      text({
        header: "Kallelse",
        help: "Vad brevet sade om ett möte: kallelsens ordningsnummer, dagar, klockslag, form, ort, lokal eller länk, och om det är av.",
        width: 320,
      }),
    ),
  },
});
export type LedgerRow = RowOf<typeof ledger>;
