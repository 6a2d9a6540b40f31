import type { TemplateFault, TemplateFaultId, TemplatePlace } from "../core/template-fault.ts";
import { quoted } from "./lists.ts";

/** The sentence for each fault: what is wrong in the template, and what to do. The marker stands as it does in the template. */
const SENTENCES: Record<TemplateFaultId, (marker: string) => string> = {
  "not-a-docx": () =>
    "Filen är inte ett Word-dokument (.docx). Spara mallen som .docx utan lösenord i Word, eller hämta den som Microsoft Word i Google Dokument.",
  "too-large": () => "Filen är för stor. Gör bilderna mindre eller ta bort dem och försök igen.",
  damaged: () => "Filen går inte att läsa. Öppna mallen i Word, spara den på nytt som .docx och försök igen.",
  "unclosed-marker": (marker) =>
    `Platshållaren som börjar med ${quoted(`{${marker}`)} saknar slutklammer. Skriv ${quoted("}")} efter namnet.`,
  "unopened-marker": (marker) =>
    `Före ${quoted(`${marker}}`)} saknas en inledande klammer. Skriv ${quoted("{")} före namnet.`,
  "doubled-brace": (marker) =>
    `Vid ${quoted(marker)} står två klamrar i följd. Skriv en klammer på varje sida om namnet.`,
  "unclosed-loop": (marker) =>
    `Avsnittet ${quoted(`{#${marker}}`)} har inget slut. Skriv ${quoted(`{/${marker}}`)} där det ska sluta.`,
  "unopened-loop": (marker) =>
    `Avsnittet ${quoted(`{/${marker}}`)} har ingen början. Skriv ${quoted(`{#${marker}}`)} där det ska börja.`,
  "crossed-loops": (marker) =>
    `Avsnitten går in i varandra${marker === "" ? "" : ` vid ${quoted(marker)}`}. Det avsnitt som börjar sist måste sluta först, och i en tabell måste varje avsnitt börja och sluta i samma rad eller omfatta hela rader.`,
  "raw-marker": (marker) =>
    `Platshållaren ${quoted(`{@${marker}}`)} kan inte användas. Skriv ${quoted(`{${marker}}`)} i stället.`,
  "unknown-marker": (marker) =>
    marker.startsWith("{%")
      ? `Bilden med alternativtexten ${quoted(marker)} är inget diagram i det här dokumentet. Rätta alternativtexten eller ta bort bilden.`
      : `Platshållaren ${quoted(marker)} finns inte i det här dokumentet. Rätta namnet eller ta bort den.`,
  "not-text": (marker) =>
    `${quoted(marker)} är en lista eller ett villkor och kan inte skrivas ut som text. Skriv ${quoted(`{#${marker}}`)} före och ${quoted(`{/${marker}}`)} efter det som ska upprepas eller visas.`,
  "missing-marker": (marker) =>
    `Platshållaren ${quoted(`{${marker}}`)} saknas och måste finnas i mallen. Skriv in den där den ska stå.`,
};

const PARTS: Record<TemplatePlace["part"], string> = {
  body: "",
  header: "i sidhuvudet",
  footer: "i sidfoten",
};

/** The Swedish sentences that a fault of a template is told with: what is wrong, what to do, and where it stands. */
export function templateFaultSentence({ id, marker, place }: TemplateFault): string {
  const sentence = SENTENCES[id](marker);
  return place === undefined ? sentence : `${sentence} Var: ${placeInWords(place)}.`;
}

function placeInWords({ part, heading, text }: TemplatePlace): string {
  const under = heading === "" ? "" : `under rubriken ${quoted(heading)}`;
  return [PARTS[part], under, `i stycket ${quoted(text)}`].filter((words) => words !== "").join(", ");
}

/** The faults as a list, a line for each. */
export function faultList(faults: readonly TemplateFault[]): string {
  return faults.map((fault) => `– ${templateFaultSentence(fault)}`).join("\n");
}
