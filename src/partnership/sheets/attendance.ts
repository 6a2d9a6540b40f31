import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { choice, optional, reference, source, text } from "./columns.ts";

export const attendance = defineSheet({
  id: "attendance",
  title: "Närvaro",
  about: "Vilka som är kallade till varje möte, vad de har svarat och om de kom.",
  columns: {
    meeting: reference({ header: "Möte", to: "meetings", width: 280 }),
    party: optional(
      reference({ header: "Part", to: "parties", help: "Tomt för en gäst som inte företräder någon part." }),
    ),
    person: optional(
      reference({ header: "Person", to: "people", help: "Tomt tills parten har utsett någon." }),
    ),
    role: optional(
      choice({
        header: "Roll",
        choices: {
          official: "Tjänsteperson",
          elected: "Förtroendevald",
          substitute: "Ersättare",
          coordinator: "Samordnare",
          guest: "Gäst",
        },
      }),
    ),
    answer: optional(choice({ header: "Svar", choices: { yes: "Ja", no: "Nej", none: "Ej svarat" } })),
    presence: optional(
      choice({
        header: "Närvaro",
        choices: {
          present: "Närvarande",
          absent: "Frånvarande",
          excused: "Anmält förhinder",
          digital: "Digitalt",
        },
      }),
    ),
    guest: optional(
      text({ header: "Gäst", help: "Namn och organisation för den som inte står i Personer.", width: 220 }),
    ),
    source: source(),
  },
});
export type Attendance = RowOf<typeof attendance>;
