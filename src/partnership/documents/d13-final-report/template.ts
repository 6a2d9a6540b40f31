import type { Document } from "docx";
import { countTable } from "../look/count-table.ts";
import { column, type ListColumn, listTable } from "../look/list-table.ts";
import { TEXT_WIDTH, templateDocument } from "../look/page.ts";
import { picture } from "../look/picture.ts";
import { rateTable } from "../look/rate-table.ts";
import {
  afterTable,
  bullets,
  each,
  heading,
  paragraph,
  shortBullets,
  spacer,
  subtitle,
  title,
  unless,
} from "../look/text.ts";

const WIDTH = TEXT_WIDTH.upright;

/** The look and the wording of the final report. */
export function finalReportTemplate(): Document {
  return templateDocument([
    title("Slutrapport {period}"),
    subtitle("{collaboration}"),

    heading(1, "Inledning"),
    paragraph(
      "Rapporten beskriver vad parterna har gjort tillsammans under {agreement}, som gäller från och med {start} till och med {end}. Den bygger på de uppgifter om möten, beslut, resultat och avgifter som parterna och samordnaren har fört in under perioden. Erfarenheterna återges så som varje part har skrivit dem.",
    ),
    ...each("goingOn", paragraph("Perioden är inte avslutad. Rapporten visar läget {goingOn}.")),

    heading(1, "Om partnerskapet"),
    paragraph("{kind}{#kind} {/kind}{rhythm}"),
    paragraph("Parterna under perioden, räknade på tre sätt:", true),
    countTable("counts", WIDTH),
    ...each("hasChanges", spacer(), ...shortBullets("changes")),

    heading(1, "Inriktning"),
    ...unless("hasFocus", paragraph("Överenskommelsen anger ingen inriktning.")),
    ...each("hasFocus", paragraph("Överenskommelsen lägger tonvikten på:", true), ...shortBullets("focus")),

    heading(1, "Möten och teman"),
    ...unless("hasMeetings", paragraph("Inget möte är antecknat som genomfört under perioden.")),
    ...each(
      "hasMeetings",
      list(
        "meetings",
        column("Möte", "meeting", 0.29),
        column("När", "when", 0.18),
        column("Form", "form", 0.11),
        column("Värd", "host", 0.18),
        column("Tema", "theme", 0.24),
      ),
      spacer(),
    ),
    ...each("notHeld", paragraph("{notHeld}")),
    ...each(
      "hasDecisions",
      heading(2, "Beslut"),
      list(
        "decisions",
        column("Möte", "meeting", 0.3),
        column("Beslut", "decision", 0.54),
        column("Resultat", "result", 0.16),
      ),
    ),

    heading(1, "Aktiviteter och resultat"),
    ...unless("plan", paragraph("Inga aktiviteter är inlagda för perioden.")),
    ...each("plan", paragraph("{plan}")),
    ...each(
      "results",
      heading(2, "{focus}"),
      ...each("hasNone", paragraph("Planen har ingen aktivitet med den här inriktningen.")),
      ...each(
        "activities",
        heading(3, "{activity}"),
        paragraph("{status}", true),
        ...unless("hasSteps", paragraph("Inga delmoment är inlagda.")),
        ...each(
          "hasSteps",
          list(
            "steps",
            column("Delmoment", "how", 0.3),
            column("Status", "status", 0.15),
            column("Resultat", "result", 0.55),
          ),
        ),
      ),
    ),
    ...each(
      "hasReviews",
      heading(2, "Kollegiala granskningar"),
      list(
        "reviews",
        column("Granskad part", "reviewed", 0.28),
        column("Granskare", "reviewers", 0.37),
        column("Dag", "date", 0.17),
        column("Rapport", "report", 0.18),
      ),
    ),

    ...each(
      "chapters",
      heading(1, "Erfarenheter från {party}"),
      ...each("about", paragraph("{about}")),
      ...each(
        "hasNone",
        paragraph(
          "{party} har inte lämnat någon erfarenhet till rapporten.{#isPublished} Det som parten har publicerat står under Spridning.{/isPublished}",
        ),
      ),
      ...each(
        "experiences",
        heading(2, "{title}"),
        ...each("paragraphs", paragraph("{.}")),
        ...each("note", paragraph("{note}")),
      ),
    ),

    heading(1, "Spridning"),
    paragraph("{website}"),
    ...unless("hasPublished", paragraph("Ingen erfarenhet från perioden är publicerad.")),
    ...each(
      "hasPublished",
      paragraph("Publicerade erfarenheter:", true),
      list(
        "published",
        column("Part", "party", 0.22),
        column("Erfarenhet", "title", 0.36),
        column("Adress", "link", 0.42),
      ),
    ),
    ...each(
      "hasReferrals",
      heading(2, "Frågor och remisser"),
      list(
        "referrals",
        column("Avsändare", "sender", 0.32),
        column("Ärende", "matter", 0.36),
        column("Inkom", "received", 0.15),
        column("Besvarad", "answered", 0.17),
      ),
    ),

    heading(1, "Närvaro"),
    ...unless("hasAttendance", paragraph("Närvaron är inte ifylld för något möte under perioden.")),
    ...each(
      "hasAttendance",
      paragraph(
        "Till partnerskapsträffarna kallas tjänstepersoner och förtroendevalda från alla parter, till tjänstepersonsmötena bara tjänstepersonerna. En part räknas som företrädd när minst en person deltog, på plats eller digitalt.",
        true,
      ),
      rateTable("rates", WIDTH),
      spacer(),
      picture("attendance"),
    ),

    heading(1, "Ekonomi"),
    paragraph("{fee}"),
    ...each(
      "hasFees",
      list(
        "feeYears",
        column("År", "year", 0.14),
        column("Avgifter", "number", 0.14),
        column("Summa", "sum", 0.18),
        column("Betalt", "paid", 0.18),
        column("Efterskänkt", "waived", 0.18),
        column("Obetalt", "unpaid", 0.18),
      ),
      spacer(),
    ),
    ...each("feeNote", paragraph("{feeNote}")),
    paragraph("Rapporten redovisar bara avgifterna. Vad arbetet har kostat framgår inte."),

    heading(1, "Slutsatser"),
    paragraph("Siffrorna för perioden visar detta:", true),
    ...bullets("figures"),
    heading(2, "Parternas slutsatser"),
    paragraph(
      "Siffrorna visar vad som har gjorts, inte vad det har betytt för barn och unga. De slutsatserna drar parterna själva, och de skrivs in här innan rapporten godkänns.",
    ),

    heading(1, "Bilagor"),
    ...unless("hasAttachments", paragraph("Rapporten har inga bilagor.")),
    ...each(
      "hasAttachments",
      list(
        "attachments",
        column("Bilaga", "number", 0.12),
        column("Handling", "document", 0.42),
        column("Adress", "link", 0.46),
      ),
    ),
    ...each("missingAttachments", afterTable("{missingAttachments}")),
  ]);
}

function list(marker: string, ...columns: readonly ListColumn[]) {
  return listTable(marker, WIDTH, columns);
}
