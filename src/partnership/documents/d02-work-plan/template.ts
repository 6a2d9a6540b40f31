import type { Document } from "docx";
import { countTable } from "../look/count-table.ts";
import { TEXT_WIDTH, templateDocument } from "../look/page.ts";
import { type Row, table } from "../look/table.ts";
import {
  afterTable,
  each,
  heading,
  paragraph,
  shortBullets,
  spacer,
  subtitle,
  title,
  unless,
} from "../look/text.ts";

const ACTIVITY = 2_750;
const WHEN = 1_400;
const COMMENT = 2_350;
const HOW = TEXT_WIDTH.upright - ACTIVITY - WHEN - COMMENT;
const YEAR = 800;

/** The look and the wording of the work plan. */
export function workPlanTemplate(): Document {
  return templateDocument([
    title("Arbetsplan {period}"),
    subtitle("{collaboration}"),

    heading(1, "Inledning"),
    paragraph(
      "Arbetsplanen visar vad parterna ska göra tillsammans från och med {start} till och med {end}. Den bygger på {agreement}. {adopted}",
    ),
    heading(2, "Deltagande parter"),
    ...each("nobodyAcceded", paragraph("Ingen part har ännu anslutit sig till överenskommelsen.")),
    ...unless(
      "nobodyAcceded",
      paragraph("Planen gäller de parter som har beslutat att ansluta sig till överenskommelsen:", true),
      countTable("counts", TEXT_WIDTH.upright),
    ),
    ...each("claim", afterTable("{claim}")),
    ...each(
      "waiting",
      paragraph("Överenskommelsen är avsedd även för {waiting}, som ännu inte har anslutit sig."),
    ),
    ...each("outside", paragraph("{outside}")),

    heading(2, "Arbetsformer"),
    paragraph(
      "{rhythm} Att båda företrädarna för varje part är med är avgörande för att mötena ska ge resultat.",
    ),
    paragraph(
      "{coordinator} Tjänstepersonerna ansvarar för att planen genomförs. De kan bilda arbetsgrupper och ordna studiebesök, seminarier och andra möten. Tyngdpunkten ligger på att parterna visar varandra hur de arbetar.",
    ),
    paragraph(
      "Det som parterna lär sig dokumenteras och sprids, både mellan dem och till andra, och får användas i forskning. Arbetet följs upp i en slutrapport när perioden avslutas.",
    ),

    ...each(
      "hasFocus",
      heading(1, "Inriktning"),
      paragraph("Under perioden ligger tonvikten på:", true),
      ...shortBullets("focus"),
    ),

    heading(1, "Aktivitetsplan"),
    table([ACTIVITY, HOW, WHEN, COMMENT], ["Aktivitet", "Hur", "När", "Kommentar"], activityRows()),

    heading(1, "Tidplan"),
    ...each("noMeetings", paragraph("Inga möten är inplanerade under perioden.")),
    ...each(
      "timetables",
      table(
        [YEAR, TEXT_WIDTH.upright - YEAR],
        ["År", "{-w:tc months}{.}{/months}"],
        [
          {
            cells: [{ text: "{#years}{year}", heading: true }, "{-w:tc cells}{.}{/cells}{/years}"],
            keepNext: true,
          },
        ],
      ),
      spacer(),
    ),
    ...each("undated", paragraph("Månaden är ännu inte bestämd för {undated}.")),
  ]);
}

/**
 * Three rows: the first step of an activity, and the others with the comment cell either reaching down from above or its own.
 * A loop that begins in one cell of a row and ends in another repeats the row. No marker stands in a cell that is covered by the
 * one above: programs that people edit templates in lose what is written there.
 */
function activityRows(): readonly Row[] {
  return [
    {
      cells: [
        { text: "{#activities}{#first}{designation} {activity}", heading: true, merge: "begin" },
        "{how}",
        "{when}",
        { text: "{comment}{/first}", merge: "begin" },
      ],
    },
    {
      cells: [
        { text: "", merge: "go-on" },
        "{#together}{how}",
        "{when}{/together}",
        { text: "", merge: "go-on" },
      ],
    },
    {
      cells: [{ text: "", merge: "go-on" }, "{#apart}{how}", "{when}", "{comment}{/apart}{/activities}"],
    },
  ];
}
