import type { Document } from "docx";
import { TEXT_WIDTH, templateDocument } from "../look/page.ts";
import { picture } from "../look/picture.ts";
import { table } from "../look/table.ts";
import { bullets, each, heading, paragraph, spacer, subtitle, title, unless } from "../look/text.ts";

const WIDTH = TEXT_WIDTH.landscape;
const NUMBER = 1_400;
const STEP = { how: 3_300, when: 1_700, status: 2_200, responsible: 2_500 };
const LATE = { activity: 1_400, last: 2_800, responsible: 3_400 };

/** The look and the wording of the follow-up. */
export function followUpTemplate(): Document {
  return templateDocument(
    [
      title("Uppföljning av arbetsplanen {period}"),
      subtitle("{collaboration}, {day}"),
      paragraph(
        "Uppföljningen visar hur långt parterna har kommit med arbetsplanen för {agreement}, som gäller från och med {start} till och med {end}. {adopted} {asOf}",
      ),

      heading(1, "Sammanfattning"),
      paragraph("{summary}"),
      ...each("hasSteps", progressTable(), spacer(), picture("progress", "landscape")),

      ...each(
        "chapters",
        heading(1, "{focus}"),
        ...each("hasNone", paragraph("Planen har ingen aktivitet med den här inriktningen.")),
        ...each(
          "activities",
          heading(2, "{designation} {activity}"),
          paragraph("{about}", true),
          ...unless("hasSteps", paragraph("Inga delmoment är inlagda.")),
          ...each("hasSteps", stepTable(), spacer()),
        ),
      ),

      heading(1, "Försenade delmoment"),
      ...unless("hasLate", paragraph("Inget delmoment är försenat {day}.")),
      ...each("hasLate", lateTable(), spacer()),
      ...each("unknownTimes", paragraph("{unknownTimes}")),

      heading(1, "Aktiviteter utan ansvarig"),
      ...unless(
        "hasWithoutResponsible",
        paragraph("Alla aktiviteter som inte är avslutade har en ansvarig."),
      ),
      ...each(
        "hasWithoutResponsible",
        paragraph("Ingen är utsedd att ansvara för:", true),
        ...bullets("withoutResponsible"),
      ),
    ],
    "landscape",
  );
}

function progressTable() {
  return table(
    [WIDTH - 7 * NUMBER, ...Array.from({ length: 7 }, () => NUMBER)],
    ["Inriktning", "Klara", "Pågår", "Ej påbörjade", "Utan uppgift", "Strukna", "Summa", "Därav försenade"],
    [
      {
        cells: [
          { text: "{#progress}{focus}", heading: true },
          "{done}",
          "{ongoing}",
          "{notStarted}",
          "{unsaid}",
          "{dropped}",
          "{total}",
          "{late}{/progress}",
        ],
      },
    ],
  );
}

function stepTable() {
  const widths = Object.values(STEP);
  return table(
    [...widths, WIDTH - widths.reduce((sum, width) => sum + width, 0)],
    ["Delmoment", "När", "Status", "Ansvarig", "Resultat"],
    [
      {
        cells: [
          { text: "{#steps}{how}", heading: true },
          "{when}",
          "{status}",
          "{responsible}",
          "{result}{/steps}",
        ],
      },
    ],
  );
}

function lateTable() {
  return table(
    [LATE.activity, WIDTH - LATE.activity - LATE.last - LATE.responsible, LATE.last, LATE.responsible],
    ["Aktivitet", "Delmoment", "Skulle vara klart", "Ansvarig"],
    [{ cells: [{ text: "{#late}{activity}", heading: true }, "{how}", "{last}", "{responsible}{/late}"] }],
  );
}
