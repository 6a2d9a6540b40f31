import type { Document } from "docx";
import { countTable } from "../look/count-table.ts";
import { TEXT_WIDTH, templateDocument } from "../look/page.ts";
import { table } from "../look/table.ts";
import { bullets, each, heading, paragraph, subtitle, title, unless } from "../look/text.ts";

const WIDTH = TEXT_WIDTH.landscape;
const DAY = 1_350;

/** The look and the wording of the member list. */
export function memberListTemplate(): Document {
  return templateDocument(
    [
      title("Medlemsförteckning"),
      subtitle("{collaboration}, {day}"),
      paragraph(
        "Förteckningen visar vilka som är medlemmar {day} och hur de har anslutit sig till {agreement}.",
      ),
      ...each(
        "outside",
        paragraph(
          "Dagen ligger utanför överenskommelsens period, som är från och med {start} till och med {end}.",
        ),
      ),

      heading(1, "Antal"),
      countTable("counts", WIDTH),

      heading(1, "Medlemmar"),
      ...each("noMembers", paragraph("Ingen part är medlem denna dag enligt en daterad handling.")),
      ...unless(
        "noMembers",
        paragraph(
          "”Med sedan” är första dagen enligt en daterad handling. ”Uppges från” är en dag som någon har uppgett utan att en sådan handling visar den.",
          true,
        ),
        table(
          [2_300, 2_900, DAY, DAY, 2_500, WIDTH - 10_400],
          ["Part", "Organisationer", "Med sedan", "Uppges från", "Anslutning", "Källa"],
          [
            {
              cells: [
                "{#members}{party}",
                "{organisations}",
                "{since}",
                "{claimed}",
                "{accession}",
                "{source}{/members}",
              ],
            },
          ],
        ),
      ),

      ...each(
        "hasContributors",
        heading(1, "Medverkande"),
        paragraph("Dessa medverkar utan att vara medlemmar och räknas inte i antalet.", true),
        table(
          [4_000, DAY, WIDTH - 4_000 - DAY],
          ["Part", "Med sedan", "Källa"],
          [{ cells: ["{#contributors}{party}", "{since}", "{source}{/contributors}"] }],
        ),
      ),

      ...each(
        "hasFormer",
        heading(1, "Tidigare medlemmar"),
        table(
          [4_000, 3_000, WIDTH - 7_000],
          ["Part", "Medlem", "Källa"],
          [{ cells: ["{#former}{party}", "{periods}", "{source}{/former}"] }],
        ),
      ),

      ...each("hasFees", heading(1, "Årsavgift"), paragraph("{fees}")),

      ...each("hasNotes", heading(1, "Anmärkningar"), ...bullets("notes")),
    ],
    "landscape",
  );
}
