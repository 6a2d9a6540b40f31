import type { Document } from "docx";
import { TEXT_WIDTH, templateDocument } from "../look/page.ts";
import { picture } from "../look/picture.ts";
import { rateTable } from "../look/rate-table.ts";
import { table } from "../look/table.ts";
import { bullets, each, heading, paragraph, spacer, subtitle, title, unless } from "../look/text.ts";

const WIDTH = TEXT_WIDTH.landscape;
const PARTY = 2_400;
const MEETING = 3_600;
const WHEN = 2_600;

/** The look and the wording of the attendance summary. */
export function attendanceTemplate(): Document {
  return templateDocument(
    [
      title("Närvarosammanställning {scope}"),
      subtitle("{collaboration}"),
      ...each("noMeetings", paragraph("Inget möte är antecknat som genomfört {scope} under {agreement}.")),
      ...unless(
        "noMeetings",
        paragraph(
          "Sammanställningen gäller {held} som har hållits {scope} under {agreement}. Till partnerskapsträffarna kallas tjänstepersoner och förtroendevalda från alla parter, till tjänstepersonsmötena bara tjänstepersonerna. Arbetsgrupper, seminarier och studiebesök är öppna för flera och räknas inte.",
        ),
      ),

      ...each(
        "hasAttendance",
        heading(1, "Deltagande per part"),
        paragraph(
          "En part räknas som företrädd när minst en person deltog, på plats eller digitalt. En ersättare räknas som förtroendevald. Möten som saknar uppgift om parten räknas inte, och ett streck betyder att inget möte kan räknas.",
          true,
        ),
        rateTable("rates", WIDTH),
        spacer(),
        picture("attendance", "landscape"),

        heading(1, "Träffar utan förtroendevald"),
        paragraph(
          "{withoutAny}{#everyoneHad} Varje part hade en förtroendevald med vid varje träff.{/everyoneHad}",
        ),
        ...each(
          "hasWithout",
          paragraph("Träffar där någon part saknade en förtroendevald:", true),
          table(
            [MEETING, WHEN, WIDTH - MEETING - WHEN],
            ["Träff", "När", "Utan förtroendevald"],
            [
              {
                cells: [
                  { text: "{#withoutElected}{meeting}", heading: true },
                  "{when}",
                  "{parties}{/withoutElected}",
                ],
              },
            ],
          ),
        ),

        heading(1, "Närvaro möte för möte"),
        ...each(
          "matrices",
          table(
            [PARTY, WIDTH - PARTY],
            ["Part", "{-w:tc meetings}{.}{/meetings}"],
            [{ cells: [{ text: "{#rows}{party}", heading: true }, "{-w:tc cells}{.}{/cells}{/rows}"] }],
          ),
          spacer(),
        ),
      ),

      ...each("hasRemarks", heading(1, "Anmärkningar"), ...bullets("remarks")),
    ],
    "landscape",
  );
}
