import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { key, longText, optional, text, wholeNumber, yesNo } from "./columns.ts";

export const reminderRules = defineSheet({
  id: "reminderRules",
  title: "Påminnelseregler",
  about: "Vad som påminns om, när och med vilka ord. Samordnaren styr påminnelserna här.",
  columns: {
    name: key({ header: "Regel", help: "Regelns beteckning, t.ex. P3. Ändra den inte.", width: 70 }),
    // None but the name is required: a row that is half filled in must still be seen, so that its rule stays switched off.
    active: optional(yesNo({ header: "Aktiv", help: "Ja slår på regeln, allt annat stänger av den." })),
    days: optional(
      text({
        header: "Dagar",
        help: "Dagar före (-) och efter (+) den dag regeln räknar från, t.ex. -60, -30, -7.",
        width: 200,
      }),
    ),
    recipients: optional(
      text({ header: "Mottagare", help: "Vem regeln gäller. Anges av programmet.", width: 220 }),
    ),
    subject: optional(text({ header: "Ämne", help: "Tomt betyder programmets egen rubrik.", width: 320 })),
    body: optional(
      longText({
        header: "Text",
        help: "Markörer som {{möte}} fylls i av programmet; de som finns står i handboken. Tomt betyder programmets egen text.",
      }),
    ),
    maximum: optional(
      wholeNumber({
        header: "Högst antal",
        max: 50,
        help: "Högst så många påminnelser om samma sak till samma person.",
      }),
    ),
  },
});
export type ReminderRuleRow = RowOf<typeof reminderRules>;
