import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { key, longText, optional, text } from "./columns.ts";

export const settings = defineSheet({
  id: "settings",
  title: "Inställningar",
  about: "Val som gäller hela arket. Ändra bara kolumnen Värde.",
  stamped: false,
  columns: {
    name: key({ header: "Nyckel", help: "Inställningens namn. Ändra det inte." }),
    value: optional(
      text({
        header: "Värde",
        help: "Det som gäller. Tomt betyder standardvärdet i beskrivningen.",
        width: 260,
      }),
    ),
    description: optional(longText({ header: "Beskrivning", help: "Vad inställningen betyder." })),
  },
});
export type SettingRow = RowOf<typeof settings>;
