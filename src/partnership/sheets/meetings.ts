import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { choice, date, key, link, month, optional, reference, source, text, year } from "./columns.ts";

export const meetings = defineSheet({
  id: "meetings",
  title: "Möten",
  about: "Partnerskapsträffar och andra möten, planerade och hållna.",
  columns: {
    name: key({
      header: "Benämning",
      help: "Mötets namn, t.ex. Partnerskapsträff november 2020.",
      width: 280,
    }),
    collaboration: reference({ header: "Samarbete", to: "collaborations", width: 300 }),
    kind: choice({
      header: "Typ",
      choices: {
        partnership: "Partnerskapsträff",
        officials: "Tjänstepersonsmöte",
        workingGroup: "Arbetsgrupp",
        studyVisit: "Studiebesök",
        seminar: "Seminarium",
      },
    }),
    year: optional(year({ header: "År" })),
    month: optional(month({ header: "Månad" })),
    start: optional(date({ header: "Start", help: "Första mötesdagen." })),
    end: optional(date({ header: "Slut", help: "Sista mötesdagen. Tomt för ett endagsmöte." })),
    form: optional(
      choice({ header: "Form", choices: { physical: "Fysisk", digital: "Digital", hybrid: "Hybrid" } }),
    ),
    host: optional(reference({ header: "Värd", to: "parties", formerly: ["Värdkommun"] })),
    place: optional(text({ header: "Ort" })),
    venue: optional(text({ header: "Lokal eller länk", width: 240 })),
    theme: optional(text({ header: "Tema", width: 240 })),
    status: optional(
      choice({
        header: "Status",
        choices: {
          planned: "Planerat",
          booked: "Bokat",
          called: "Kallat",
          held: "Genomfört",
          cancelled: "Inställt",
          moved: "Flyttat",
        },
      }),
    ),
    signUpBy: optional(date({ header: "Anmälan senast" })),
    noteTaker: optional(reference({ header: "Anteckningar förs av", to: "people" })),
    minutes: optional(link({ header: "Minnesanteckningar" })),
    source: source(),
  },
});
export type Meeting = RowOf<typeof meetings>;
