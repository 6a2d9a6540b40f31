import type { Document } from "docx";
import { column, listTable } from "../look/list-table.ts";
import { actionTable, decisionTable } from "../look/outcome-tables.ts";
import { TEXT_WIDTH, templateDocument } from "../look/page.ts";
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
      listTable("came", WIDTH, [
        column("Person", "person", 0.48),
        column("Roll", "role", 0.24),
        column("Närvaro", "presence", 0.28),
      ]),
    ),
    ...unless("hasCame", paragraph("Ingen från {party} står i mötets närvarolista.")),

    heading(1, "Vad mötet handlade om"),
    ...each("hasPoints", ...bullets("points")),
    ...unless("hasPoints", paragraph("Dagordningen är inte antecknad.")),

    heading(1, "Beslut"),
    ...each("hasDecisions", decisionTable("decisions", WIDTH), ...each("aside", afterTable("{aside}"))),
    ...unless("hasDecisions", paragraph("Inga beslut är antecknade.")),

    heading(1, "Åtgärder"),
    ...each(
      "hasActions",
      actionTable("actions", WIDTH),
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
