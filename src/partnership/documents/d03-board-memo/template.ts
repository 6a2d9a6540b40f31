import type { Document } from "docx";
import { templateDocument } from "../look/page.ts";
import {
  bullets,
  each,
  fact,
  heading,
  paragraph,
  points,
  shortBullets,
  subtitle,
  title,
  unless,
} from "../look/text.ts";

/** Which numbered list is which: each begins at 1. */
const QUESTIONS = 1;
const PROPOSAL = 2;

/** What a board must have answered about the best interests of the child. @see the Convention on the Rights of the Child, articles 2, 3, 6 and 12 */
const CHILD_QUESTIONS: readonly string[] = [
  "Vilka barn berörs av beslutet, direkt eller genom hur resurser och arbetssätt påverkas?",
  "Vilka av barnens rättigheter enligt barnkonventionen gäller saken?",
  "Har barn fått säga sin mening, på vilket sätt, och hur har den vägts in? Om inte, varför?",
  "Vad är bäst för barnen, på kort och på lång sikt, och gäller det alla barn lika?",
  "Vilka andra intressen finns, och hur har de vägts mot barnens bästa?",
  "Om något annat får väga tyngre: hur minskas nackdelarna för barnen?",
  "Hur följs beslutets följder för barn upp, och hur får barnen veta vad det blev av deras synpunkter?",
];

/** The look and the wording of the board memo. */
export function boardMemoTemplate(): Document {
  return templateDocument([
    title("{heading}"),
    subtitle("Tjänsteskrivelse"),
    fact("Avsändare", "{from}"),
    fact("Handläggare", "{officer}"),
    ...each("contact", fact("E-post", "{contact}")),
    fact("Datum", "{date}"),
    fact("Dnr", "{dnr}"),
    fact("Mottagare", "{recipient}"),

    heading(1, "Sammanfattning"),
    paragraph("{summary}"),

    heading(1, "Beredning"),
    ...each("preparation", paragraph("{.}")),

    heading(1, "{aboutHeading}"),
    ...each(
      "about",
      ...each("several", heading(2, "{collaboration}")),
      paragraph("{what}"),
      paragraph("{scope}"),
      ...each("hasFocus", paragraph("Inriktningen under perioden är:", true), ...shortBullets("focus")),
      paragraph("{meetings}"),
      paragraph("{represented}"),
      paragraph("{history}"),
      paragraph("{exit}"),
    ),

    heading(1, "Nyttan av att medverka"),
    ...each("views", paragraph("{views}")),
    paragraph(
      "Den som medverkar får del av hur andra har löst uppgifter som liknar de egna, kan pröva metoder tillsammans med dem och låta dem granska det egna arbetet kollegialt. Kunskap från myndigheter når deltagarna tidigt, och när någon efterfrågar kommunernas erfarenheter kan de svara gemensamt.",
    ),
    ...each(
      "hasLearnt",
      paragraph("{party} har hittills redovisat dessa erfarenheter från arbetet:", true),
      ...bullets("learnt"),
    ),
    ...unless("hasLearnt", paragraph("{party} har ännu inte redovisat några erfarenheter från arbetet.")),

    heading(1, "Prövning av barnets bästa"),
    paragraph(
      "Enligt artikel 3 i barnkonventionen, som är svensk lag (2018:1197), ska det i första hand beaktas vad som bedöms vara barnets bästa när ett beslut rör barn. Överenskommelsen gäller samarbete mellan organisationer och innebär ingen åtgärd som rör ett enskilt barn. Vad den betyder för barn beror på hur {organisation} använder det som kommer fram i arbetet.",
    ),
    paragraph(
      "Någon färdig prövning ingår inte i denna skrivelse. Inför beslutet behöver följande frågor vara besvarade:",
      true,
    ),
    ...points(CHILD_QUESTIONS, QUESTIONS),
    paragraph("Svaren redovisas i ärendet, även om slutsatsen blir att beslutet inte berör några barn."),

    heading(1, "Ekonomi"),
    ...each(
      "economy",
      ...each("several", heading(2, "{collaboration}")),
      paragraph("{fee}"),
      paragraph("{travel}"),
      paragraph("{hosting}"),
    ),

    heading(1, "Bilagor"),
    ...bullets("attachments"),

    heading(1, "Förslag till beslut"),
    paragraph("Förslaget är att {board} beslutar följande:", true),
    ...points("proposal", PROPOSAL),

    heading(1, "Beslutet skickas till"),
    ...bullets("receivers"),
  ]);
}
