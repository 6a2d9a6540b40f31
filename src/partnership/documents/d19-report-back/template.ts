import type { Document } from "docx";
import { TEXT_WIDTH, templateDocument } from "../look/page.ts";
import { table } from "../look/table.ts";
import {
  afterTable,
  bullets,
  each,
  fact,
  heading,
  paragraph,
  points,
  subtitle,
  title,
  unless,
} from "../look/text.ts";

const WIDTH = TEXT_WIDTH.upright;
const ROLE = 2_200;
const PRESENCE = 2_500;
const RESULT = 1_350;
const VOTES = 1_900;
const ASIDE = 1_800;
const RESPONSIBLE = 2_400;
const DUE = 1_900;
const STATUS = 1_100;

/** The look and the wording of the report back. */
export function reportBackTemplate(): Document {
  return templateDocument([
    title("Återrapport"),
    subtitle("{meeting}"),
    fact("Till", "{recipient}, {organisation}"),
    fact("Från", "{reporters}"),
    fact("Datum", "{date}"),
    fact("Samarbete", "{collaboration}"),
    fact("När", "{when}"),
    fact("Var", "{where}"),
    ...each("host", fact("Värd", "{host}")),
    fact("Tema", "{theme}"),

    heading(1, "Sammanfattning"),
    paragraph("{summary}{#turnout} {turnout}{/turnout}"),
    ...each("notMarkedHeld", paragraph("Mötet är ännu inte antecknat som genomfört.")),

    heading(1, "Deltagande från {party}"),
    ...each(
      "hasCame",
      table(
        [WIDTH - ROLE - PRESENCE, ROLE, PRESENCE],
        ["Person", "Roll", "Närvaro"],
        [{ cells: [{ text: "{#came}{person}", heading: true }, "{role}", "{presence}{/came}"] }],
      ),
    ),
    ...unless("hasCame", paragraph("Ingen från {party} står i mötets närvarolista.")),

    heading(1, "Vad mötet handlade om"),
    ...each("hasPoints", ...bullets("points")),
    ...unless("hasPoints", paragraph("Dagordningen är inte antecknad.")),

    heading(1, "Beslut"),
    ...each(
      "hasDecisions",
      table(
        [WIDTH - RESULT - VOTES - ASIDE, RESULT, VOTES, ASIDE],
        ["Beslut", "Resultat", "Röster", "Deltog inte"],
        [{ cells: ["{#decisions}{text}", "{result}", "{votes}", "{notTakingPart}{/decisions}"] }],
      ),
      ...each("aside", afterTable("{aside}")),
    ),
    ...unless("hasDecisions", paragraph("Inga beslut är antecknade.")),

    heading(1, "Åtgärder"),
    ...each(
      "hasActions",
      table(
        [WIDTH - RESPONSIBLE - DUE - STATUS, RESPONSIBLE, DUE, STATUS],
        ["Åtgärd", "Ansvarig", "Klart senast", "Status"],
        [{ cells: ["{#actions}{action}", "{responsible}", "{due}", "{status}{/actions}"] }],
      ),
      ...each("hasOwnActions", afterTable("Detta ligger på {party}:"), ...bullets("ownActions")),
      ...unless("hasOwnActions", afterTable("Ingen av åtgärderna ligger på {party}.")),
    ),
    ...unless("hasActions", paragraph("Inga åtgärder är antecknade.")),

    heading(1, "Erfarenheter"),
    paragraph("Avsnittet gäller det som parterna har redovisat {period}."),
    ...each(
      "hasOwnLearnt",
      heading(2, "Från {party}"),
      ...each("ownLearnt", heading(3, "{title} ({date})"), paragraph("{text}")),
    ),
    ...unless("hasOwnLearnt", paragraph("{party} har inte redovisat någon erfarenhet under den tiden.")),
    ...each("hasOthersLearnt", heading(2, "Från andra parter"), ...bullets("othersLearnt")),
    ...unless(
      "hasOthersLearnt",
      paragraph("De andra parterna har inte redovisat någon erfarenhet under den tiden."),
    ),

    heading(1, "Nästa möte"),
    ...each("hasNext", ...each("next", paragraph("{.}"))),
    ...unless("hasNext", paragraph("Inget senare möte är inplanerat.")),

    heading(1, "Förslag till beslut"),
    paragraph("Förslaget är att {board} beslutar följande:", true),
    ...points(["Återrapporten från {meeting} läggs till handlingarna."], 1),
  ]);
}
