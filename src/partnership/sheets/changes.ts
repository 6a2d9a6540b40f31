import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { optional, text } from "./columns.ts";

export const changes = defineSheet({
  id: "changes",
  title: "Ändringar",
  about: "Vad programmets kommandon har ändrat, cell för cell, så att körningen kan ångras.",
  keeper: "program",
  stamped: false,
  columns: {
    time: text({ header: "Tid", help: "Tidpunkt i arkets tidszon.", width: 140 }),
    who: optional(text({ header: "Vem", help: "Den som körde kommandot; okänd där Google inte säger det." })),
    tab: text({ header: "Flik" }),
    rowId: text({ header: "Id", help: "Radens id; Rubrik för en rubrik i rad 1." }),
    field: text({ header: "Fält", help: "Kolumnens rubrik; för en inställning dess namn." }),
    before: optional(text({ header: "Före", width: 240 })),
    after: optional(text({ header: "Efter", width: 240 })),
    run: text({ header: "Körning", help: "Samma för allt som en körning ändrade.", width: 220 }),
  },
});
export type Change = RowOf<typeof changes>;
