import type { Document } from "docx";
import { TEXT_WIDTH, templateDocument } from "../look/page.ts";
import { table } from "../look/table.ts";
import { bullets, each, heading, paragraph, subtitle, title, unless } from "../look/text.ts";

const WIDTH = TEXT_WIDTH.upright;
const COLUMNS = { when: 2_150, form: 1_300, host: 2_250, counts: 1_050 };
const PLACE = 900;
const PARTY = 3_000;

/** The look and the wording of the hosting plan. */
export function hostingPlanTemplate(): Document {
  return templateDocument([
    title("Värdskapsplan"),
    subtitle("{collaboration}, {day}"),
    paragraph(
      "Parterna turas om att vara värd för partnerskapsträffarna. Den part vars senaste värdskap ligger längst tillbaka står först i tur, och ingen är värd två gånger förrän alla andra har varit det. {digital}",
    ),

    heading(1, "Kommande träffar"),
    ...unless("hasComing", paragraph("Inga kommande partnerskapsträffar är inlagda.")),
    ...each("hasComing", hostings("coming")),

    heading(1, "Förslag"),
    ...unless("hasProposal", paragraph("{noProposal}")),
    ...each("hasProposal", ...bullets("proposal")),

    heading(1, "Turordning"),
    paragraph(
      "Ordningen gäller medlemmarna {day}. Ett värdskap som är bestämt men inte har ägt rum räknas.",
      true,
    ),
    table(
      [PLACE, PARTY, WIDTH - PLACE - PARTY],
      ["Plats", "Part", "Senaste värdskap"],
      [{ cells: [{ text: "{#turns}{place}", heading: true }, "{party}", "{last}{/turns}"] }],
    ),

    heading(1, "Tidigare värdskap"),
    ...unless("hasHistory", paragraph("Ingen träff med värd har hållits ännu.")),
    ...each("hasHistory", hostings("history")),
  ]);
}

function hostings(list: string) {
  const widths = Object.values(COLUMNS);
  const meeting = WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return table(
    [meeting, ...widths],
    ["Träff", "När", "Form", "Värd", "Räknas"],
    [
      {
        cells: [
          { text: `{#${list}}{meeting}`, heading: true },
          "{when}",
          "{form}",
          "{host}",
          `{counts}{/${list}}`,
        ],
      },
    ],
  );
}
