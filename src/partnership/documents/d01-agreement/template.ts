import type { Document } from "docx";
import { TEXT_WIDTH, templateDocument } from "../look/page.ts";
import { label, table } from "../look/table.ts";
import { bullets, each, heading, paragraph, shortBullets, subtitle, title, unless } from "../look/text.ts";

const LABELS = 2_150;
const SIGNER = (TEXT_WIDTH.upright - LABELS) / 2;
const WRITING_ROOM = 480;
const SIGNING_ROOM = 800;

/** The look and the wording of the agreement. */
export function agreementTemplate(): Document {
  return templateDocument([
    title("{title}"),
    subtitle("{collaboration}"),
    ...each("copyFor", subtitle("Exemplar för {copyFor}")),

    heading(1, "Bakgrund"),
    paragraph("{collaboration} är {kind}{#formed}, bildat år {formed}{/formed}."),
    paragraph(
      "Samarbetet har vuxit fram ur en önskan att barnets rättigheter ska märkas i vardagen, i beslut såväl som i det dagliga arbetet. Parterna har olika förutsättningar men likartade uppgifter. Därför lär de av varandra i stället för att var och en börjar från början.",
    ),
    ...each("earlier", paragraph("Parterna har tidigare samverkat med stöd av {earlier}.")),

    heading(1, "Deltagare"),
    paragraph("Överenskommelsen omfattar {counts}:", true),
    ...bullets("parties"),
    paragraph(
      "Räknesätt A räknar varje part en gång. Räknesätt B räknar varje organisation för sig, även en stadsdel. Räknesätt C räknar kommunerna för sig och låter stadsdelarna stå bredvid.",
    ),
    ...each("contributors", paragraph("I arbetet medverkar även {contributors}, utan att vara part.")),

    heading(1, "Grund för samverkan"),
    paragraph(
      "Varje part bestämmer över sin egen verksamhet och väljer själv vad som ska göras först. Det som parterna enas om blir verklighet när var och en fattar sina beslut och genomför dem på hemmaplan.",
    ),
    paragraph(
      "En organisation ansluter sig genom ett politiskt beslut i kommunstyrelsen, stadsdelsnämnden eller ett motsvarande organ och genom två underskrifter. Organisationer som tillsammans bildar en part beslutar och undertecknar var för sig.",
    ),
    ...each("unequalVotes", paragraph("I gemensamma beslut har varje part en röst, utom {unequalVotes}.")),
    ...unless("unequalVotes", paragraph("I gemensamma beslut har alla parter lika stor tyngd.")),

    ...each(
      "hasGoverning",
      heading(1, "Styrdokument"),
      paragraph("Arbetet har sin grund i följande styrdokument:", true),
      ...bullets("governing"),
    ),

    heading(1, "Strategi"),
    paragraph(
      "Parterna bygger upp kunskap och metoder tillsammans. Förtroendevalda och tjänstepersoner arbetar sida vid sida, så att det som prövas på ett håll kan tas till vara på ett annat. Parterna granskar gärna varandras arbete kollegialt och berättar öppet om vad som har fungerat och vad som inte har gjort det.",
    ),
    paragraph(
      "När myndigheter och andra aktörer vill ta del av erfarenheterna kan parterna svara gemensamt, till exempel som referensgrupp eller på en remiss.",
    ),

    heading(1, "Inriktning"),
    paragraph("Under perioden ägnar sig {noun} särskilt åt:", true),
    ...shortBullets("focus"),

    heading(1, "Åtaganden"),
    heading(2, "Period"),
    paragraph("Överenskommelsen gäller från och med {start} till och med {end}."),
    heading(2, "Företrädare"),
    paragraph(
      "{seats}{#represented} Tjänstepersonen utför uppdraget som en del av sin tjänst, och den förtroendevalda utses av kommunstyrelsen, stadsdelsnämnden eller ett motsvarande organ. Båda för det som beslutas och kommer fram vidare till sin egen organisation.{/represented}",
    ),
    heading(2, "Möten"),
    paragraph("{meetings}"),
    heading(2, "Värdskap"),
    paragraph(
      "Mötena flyttar mellan parterna, som turas om att vara värd. Värden ordnar mötet och betalar det som hör till värdskapet, till exempel lokalen.",
    ),
    heading(2, "Kostnader"),
    paragraph("Varje part betalar resor och logi för sina egna företrädare. {food}"),
    heading(2, "Avgift"),
    paragraph("{fee}{#billedBy} Avgiften faktureras av {billedBy}.{/billedBy}"),
    heading(2, "Arbetsplan"),
    paragraph("Parterna tar fram en arbetsplan för perioden. Den antas vid ett gemensamt möte."),
    ...each("followUp", heading(2, "Uppföljning"), paragraph("Arbetet följs upp {followUp}.")),
    heading(2, "Utträde"),
    paragraph("{exit}"),

    heading(1, "Underskrifter"),
    paragraph(
      "{#manyCopies}Varje organisation undertecknar för sig.{/manyCopies}{^manyCopies}Organisationen undertecknar genom två företrädare.{/manyCopies}",
      true,
    ),
    ...each("signatures", heading(2, "För {organisation}"), signatureTable()),
  ]);
}

function signatureTable() {
  return table(
    [LABELS, SIGNER, SIGNER],
    ["Undertecknas av", "{chairRole}", "{directorRole}"],
    [
      { cells: [label("Ort"), "{chairPlace}", "{directorPlace}"], height: WRITING_ROOM, keepNext: true },
      { cells: [label("Datum"), "{chairDate}", "{directorDate}"], height: WRITING_ROOM, keepNext: true },
      { cells: [label("Namnteckning"), "", ""], height: SIGNING_ROOM, keepNext: true },
      {
        cells: [label("Namnförtydligande"), "{chairName}", "{directorName}"],
        height: WRITING_ROOM,
        keepNext: true,
      },
      { cells: [label("Titel"), "{chairTitle}", "{directorTitle}"], height: WRITING_ROOM },
    ],
  );
}
