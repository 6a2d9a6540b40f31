import type { Document } from "docx";
import { TEXT_WIDTH, templateDocument } from "../look/page.ts";
import { table } from "../look/table.ts";
import { heading, paragraph, subtitle, title } from "../look/text.ts";

const WIDTH = TEXT_WIDTH.landscape;
const STATUS_COUNT = 4_000;
const NUMBER = 1_950;
const COLUMNS = {
  party: 1_600,
  organisation: 1_650,
  status: 1_700,
  decision: 2_150,
  dnr: 1_500,
  signed: 1_800,
};
const REPRESENTATIVES = 2_300;

/** The look and the wording of the decision status. */
export function decisionStatusTemplate(): Document {
  const widths = [...Object.values(COLUMNS), REPRESENTATIVES];
  const rest = WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return templateDocument(
    [
      title("Beslutsläge"),
      subtitle("{collaboration}, {day}"),
      paragraph(
        "Här framgår hur långt varje organisation har kommit i att besluta om och underteckna {agreement}, som gäller från och med {start} till och med {end}. Varje organisation beslutar och undertecknar för sig; en part är ansluten när alla dess organisationer har beslutat.",
      ),

      heading(1, "Sammanfattning"),
      paragraph(
        "{acceded}{#waiting} {waiting} har ännu inte anslutit sig.{/waiting}{#outside} {outside}{/outside}",
        true,
      ),
      table(
        [STATUS_COUNT, NUMBER],
        ["Status", "Organisationer"],
        [{ cells: ["{#statuses}{status}", "{number}{/statuses}"] }],
      ),

      heading(1, "Organisationerna"),
      table(
        [...widths, rest],
        ["Part", "Organisation", "Status", "Beslut", "Dnr", "Undertecknat", "Företrädare", "Kvar att göra"],
        [
          {
            cells: [
              { text: "{#rows}{party}", heading: true },
              "{organisation}",
              "{status}",
              "{decision}",
              "{dnr}",
              "{signed}",
              "{representatives}",
              "{left}{/rows}",
            ],
          },
        ],
      ),
    ],
    "landscape",
  );
}
