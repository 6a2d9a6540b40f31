import type { Document } from "docx";
import { TEXT_WIDTH, templateDocument } from "../look/page.ts";
import { table } from "../look/table.ts";
import { each, fixedBullets, heading, paragraph, subtitle, title, unless } from "../look/text.ts";

const WIDTH = TEXT_WIDTH.upright;
const LABEL = 3_000;
const NUMBER = 1_400;

/** What lies outside the program, and who has to look after it. */
const OUTSIDE = [
  "Arkets versionshistorik visar hur arket såg ut före gallringen.",
  "Kommentarer, rullistor som ni själva har gjort, och listor över vem som får redigera arket.",
  "Säkerhetskopior, kopior av arket och filer som har laddats ned.",
  "E-post i avsändares och mottagares brevlådor.",
  "Diarieförda handlingar, som gallras enligt kommunens egna beslut.",
] as const;

/** The look and the wording of the protocol. */
export function erasureProtocolTemplate(): Document {
  return templateDocument([
    title("Gallringsprotokoll"),
    subtitle("{partnership}"),
    table(
      [LABEL, WIDTH - LABEL],
      ["Uppgift", "Innehåll"],
      [
        ["Gallringsbeslut", "{dnr}, {decided}"],
        ["Gallringen gjordes", "{day} klockan {time}"],
        ["Av", "{who}"],
        ["Personens nummer i arket", "{personId}"],
        ["Heter efter gallringen", "{pseudonym}"],
      ].map(([label = "", text = ""]) => ({ cells: [{ text: label, heading: true }, text] })),
    ),

    heading(1, "Gallrade uppgifter"),
    paragraph(
      "Namn, e-postadress och telefonnummer har ersatts eller tagits bort i hela arket, tillsammans med allt annat på personens rad i Personer utom organisation och nummer. Tidigare värden i Ändringar är borta. Sammanlagt {total}. Gallringen går inte att ångra.",
      true,
    ),
    table(
      [LABEL, WIDTH - LABEL - NUMBER, NUMBER],
      ["Flik", "Kolumn", "Antal"],
      [{ cells: ["{#counts}{tab}", "{column}", "{number}{/counts}"] }],
    ),
    heading(2, "Brev"),
    paragraph("{letters}"),

    heading(1, "Det som finns kvar i arket"),
    ...each(
      "hasKept",
      paragraph(
        "Raderna står kvar under det nya namnet, för att uppgifter om representation, närvaro och utskick fortfarande ska stämma. Den som vet vem som hade ett uppdrag kan räkna ut vem raden gäller; uppgifterna är alltså pseudonymiserade och inte anonyma.",
        true,
      ),
      table([LABEL, WIDTH - LABEL], ["Flik", "Antal"], [{ cells: ["{#kept}{tab}", "{number}{/kept}"] }]),
    ),
    ...unless("hasKept", paragraph("Inga andra rader än personens egen i Personer hör till personen.")),

    ...each(
      "hasDoubts",
      heading(1, "Ställen att bedöma"),
      paragraph("Programmet har inte ändrat de här ställena, eftersom de kan gälla någon annan.", true),
      table([LABEL, WIDTH - LABEL], ["Var", "Varför"], [{ cells: ["{#doubts}{place}", "{why}{/doubts}"] }]),
    ),

    heading(1, "Skapade dokument"),
    ...each(
      "hasDocuments",
      paragraph(
        "Dokument som redan är skapade kan vara allmänna handlingar och har inte ändrats. Arkivansvarig avgör om de ska bevaras eller gallras.",
        true,
      ),
      ...each("documentsKnown", paragraph("Personen nämns i dessa:", true)),
      ...unless(
        "documentsKnown",
        paragraph("Programmet kan inte läsa dokumenten. De här är av slag som kan nämna personer:", true),
      ),
      table(
        [WIDTH - LABEL, LABEL],
        ["Dokument", "Skapat"],
        [{ cells: ["{#documents}{document}", "{created}{/documents}"] }],
      ),
    ),
    ...unless(
      "hasDocuments",
      paragraph("Programmet har inte skapat något dokument som nämner personen, så långt det går att se."),
    ),

    heading(1, "Utanför programmet"),
    paragraph("Det här når programmet inte, och det måste ses över för sig:", true),
    ...fixedBullets(OUTSIDE),
  ]);
}
