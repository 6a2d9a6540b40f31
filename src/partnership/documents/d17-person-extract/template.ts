import type { Document } from "docx";
import { TEXT_WIDTH, templateDocument } from "../look/page.ts";
import { table } from "../look/table.ts";
import { bullets, each, fixedBullets, heading, paragraph, subtitle, title } from "../look/text.ts";

const ROW = 900;
const LABEL = 2_900;
const WIDTH = TEXT_WIDTH.upright;

/** What the controller must say besides the data; the program does not know it. @see GDPR article 15.1 */
const TO_FILL_IN: readonly (readonly [string, string])[] = [
  ["Personuppgiftsansvarig", "[fylls i: kommunens namn, organisationsnummer och kontaktuppgifter]"],
  ["Dataskyddsombud", "[fylls i: namn eller funktion, och kontaktuppgifter]"],
  [
    "Ändamål",
    "Att administrera {partnership}: företrädare, möten, beslut, arbetsplan och påminnelser. Ändamålet för varje flik står nedan.",
  ],
  [
    "Rättslig grund",
    "[fylls i, till exempel artikel 6.1 e, uppgift av allmänt intresse. Är parti antecknat: också undantaget i artikel 9.2]",
  ],
  [
    "Kategorier av uppgifter",
    "Namn, kontaktuppgifter, uppdrag, deltagande i möten, ansvar i arbetsplanen, underskrifter, påminnelser och, för förtroendevalda, parti. De som är aktuella för dig står nedan.",
  ],
  [
    "Mottagare",
    "De som arket är delat med, de som får brev eller dokument där uppgifterna nämns, och leverantören av kalkylarket. [fylls i: vilka]",
  ],
  ["Överföring till tredje land", "[fylls i: om uppgifter överförs utanför EU/EES, och med vilket skydd]"],
  [
    "Lagringstid",
    "[fylls i enligt kommunens informationshanteringsplan; för den enskilda personen står tiden i Personer, ”Gallras efter”]",
  ],
  [
    "Varifrån uppgifterna kommer",
    "Från dig, från den organisation som har utsett dig och från dess protokoll. Det som är känt om källan står i kolumnen Källa.",
  ],
  [
    "Automatiserat beslutsfattande",
    "Förekommer inte. Programmet räknar ut vem som ska få vilken påminnelse, men fattar inga beslut om enskilda.",
  ],
];

/** The look and the wording of the extract. */
export function personExtractTemplate(): Document {
  return templateDocument([
    title("Registerutdrag"),
    subtitle("{person}, {day}"),
    paragraph(
      "Du har rätt att få veta vilka personuppgifter om dig som behandlas (artikel 15 i dataskyddsförordningen). Utdraget visar allt som står om dig i Partnerskapsarket för {partnership}. I arket har du numret {personId}.",
    ),

    heading(1, "Om behandlingen"),
    table(
      [LABEL, WIDTH - LABEL],
      ["Fråga", "Svar"],
      TO_FILL_IN.map(([question, answer]) => ({ cells: [{ text: question, heading: true }, answer] })),
    ),

    heading(1, "Uppgifterna"),
    ...tabs("tabs"),

    ...each(
      "hasDoubtful",
      heading(1, "Att granska innan utdraget lämnas ut"),
      paragraph(
        "De här ställena kan gälla personen, men också någon annan. Flytta det som gäller personen till avsnittet ovan, och ta bort resten tillsammans med det här avsnittet.",
      ),
      ...tabs("doubtful"),
    ),

    heading(1, "Brev och dokument"),
    ...bullets("copies"),

    heading(1, "Det som inte finns i utdraget"),
    paragraph("Utdraget visar arket som det är i dag. Uppgifter om dig kan också finnas i", true),
    ...fixedBullets([
      "arkets versionshistorik och kommentarer,",
      "säkerhetskopior och kopior av arket,",
      "e-post som har skickats eller tagits emot,",
      "diarieförda handlingar hos kommunerna.",
    ]),

    heading(1, "Dina rättigheter"),
    paragraph(
      "Du kan begära att felaktiga uppgifter rättas (artikel 16), att uppgifter raderas (artikel 17) eller att behandlingen begränsas (artikel 18), och du kan invända mot behandlingen (artikel 21). Vänd dig till den personuppgiftsansvariga. En kommun kan vara skyldig att bevara uppgifter i allmänna handlingar, så alla begäranden kan inte bifallas helt.",
    ),
    paragraph("Du kan klaga hos Integritetsskyddsmyndigheten, www.imy.se."),
  ]);
}

function tabs(list: string) {
  return each(
    list,
    heading(2, "{tab}"),
    paragraph("Ändamål: {purpose}.", true),
    table([ROW, WIDTH - ROW], ["Rad", "Uppgifter"], [{ cells: ["{#rows}{number}", "{lines}{/rows}"] }]),
  );
}
