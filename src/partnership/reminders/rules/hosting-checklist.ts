import { dateRange } from "../../../messages/dates.ts";
import { capitalised } from "../../../messages/lists.ts";
import { costsText } from "../../documents/summons/practical.ts";
import { stands } from "../../questions/meetings.ts";
import { checklistFor, phaseOf } from "../hosting-checklist/index.ts";
import { formText, placeText } from "../meeting-words.ts";
import { officialsOf } from "../recipients.ts";
import { defineRule } from "../rule.ts";

/** P7: what the host of a partnership meeting has to see to, in three steps. @see product R5, R6 */
export const hostingChecklist = defineRule({
  id: "P7",
  title: "Värdskapets checklista",
  days: "-180, -84, -28",
  recipients: "Värdens tjänsteperson",
  subject: "Värd för {{möte}} {{datum}}: {{steg}}",
  body: `{{värd}} är värd för {{möte}} {{datum}}.
Form: {{form}}
Plats: {{plats}}

{{rubrik}}:
{{checklista}}

{{kostnader}}

Meddela samordnaren när punkterna är klara, och hör av dig i god tid om något inte går att ordna.`,
  markers: {
    möte: "mötets benämning",
    datum: "mötets dagar",
    värd: "värden",
    steg: "det som ska göras nu, i korthet",
    form: "fysiskt, digitalt eller hybrid",
    plats: "ort och lokal eller länk, eller ”meddelas senare”",
    rubrik: "rubrik över punkterna, med tid",
    checklista: "punkterna för det här steget; de beror på mötets form och på vad arket redan vet",
    kostnader: "vem som betalar vad, enligt överenskommelsen",
  },
  occasions: (partnership, today) =>
    partnership.meetings.flatMap((meeting) => {
      const { id, name, kind, start, end, host, status } = meeting;
      if (kind !== "partnership" || start === undefined || host === undefined || start < today) return [];
      if (!stands(meeting) || status === "held") return [];
      const phase = phaseOf(start, today);
      return [
        {
          objectId: id,
          about: name,
          day: start,
          deadline: { what: "Mötet börjar", day: start },
          recipients: officialsOf(partnership, host, today),
          values: {
            möte: name,
            datum: dateRange(start, end),
            värd: host,
            steg: phase.step,
            form: formText(meeting),
            plats: placeText(meeting),
            rubrik: capitalised(phase.title),
            checklista: checklistFor(partnership, meeting, phase)
              .map((item) => `– ${item}`)
              .join("\n"),
            kostnader: costsText(partnership, meeting, start),
          },
        },
      ];
    }),
});
