import type { Document } from "docx";
import { TEXT_WIDTH, templateDocument } from "../look/page.ts";
import { label, table } from "../look/table.ts";
import { afterTable, bullets, each, heading, paragraph, subtitle, title, unless } from "../look/text.ts";

const WIDTH = TEXT_WIDTH.landscape;
const SUM = 2_100;
const AMOUNT = 1_750;
const UNITS = 1_250;
const PARTY = 2_400;
const STATUS = 3_500;
const WHAT = 6_000;

/** The look and the wording of the fee basis. */
export function feeBasisTemplate(): Document {
  return templateDocument(
    [
      title("Avgiftsunderlag {year}"),
      subtitle("{collaboration}"),

      heading(1, "Grund"),
      paragraph(
        "Avgiften grundas på {agreement}, som gäller från och med {start} till och med {end}. Den är {fee} per år.{#billedBy} Avgiften faktureras av {billedBy}.{/billedBy}",
      ),

      heading(1, "Räknesätt"),
      paragraph("{per}"),

      heading(1, "Avgifter"),
      table(
        [PARTY, WIDTH - PARTY - UNITS - 3 * AMOUNT - STATUS, UNITS, AMOUNT, AMOUNT, AMOUNT, STATUS],
        ["Part", "Organisationer", "Andelar", "Per part", "Per organisation", "I fliken Avgifter", "Status"],
        [
          {
            cells: [
              { text: "{#rows}{party}", heading: true },
              "{organisations}",
              "{units}",
              "{perParty}",
              "{perOrganisation}",
              "{entered}",
              "{status}{/rows}",
            ],
          },
        ],
      ),
      ...each("waiting", afterTable("Ännu inte anslutna, och därför utan skyldighet att betala: {waiting}.")),

      heading(1, "Summa"),
      table(
        [WHAT, SUM],
        ["Vad", "Belopp"],
        [
          { cells: [label("Räknat per part"), "{sumPerParty}"] },
          { cells: [label("Räknat per organisation"), "{sumPerOrganisation}"] },
          { cells: [label("{#owed}Enligt överenskommelsens räknesätt"), "{owed}{/owed}"] },
          { cells: [label("I fliken Avgifter"), "{entered}"] },
          { cells: [label("Därav betalt"), "{paid}"] },
          { cells: [label("{#waived}Därav efterskänkt"), "{waived}{/waived}"] },
          { cells: [label("Därav obetalt {today}"), "{unpaid}"] },
        ],
      ),

      heading(1, "Avvikelser"),
      ...unless("hasDeviations", paragraph("Inga avvikelser finns.")),
      ...each(
        "hasDeviations",
        paragraph("Detta behöver rättas eller följas upp:", true),
        ...bullets("deviations"),
      ),
    ],
    "landscape",
  );
}
