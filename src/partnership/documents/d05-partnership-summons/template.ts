import type { Document } from "docx";
import { TEXT_WIDTH } from "../look/page.ts";
import { table } from "../look/table.ts";
import { summonsTemplate } from "../summons/template.ts";

const PARTY = 2_700;
const PEOPLE = (TEXT_WIDTH.upright - PARTY) / 2;

/** The summons that calls both of a party's representatives. */
export function partnershipSummonsTemplate(): Document {
  return summonsTemplate(
    table(
      [PARTY, PEOPLE, PEOPLE],
      ["Part", "Tjänsteperson", "Förtroendevald"],
      [{ cells: [{ text: "{#called}{party}", heading: true }, "{officials}", "{elected}{/called}"] }],
    ),
  );
}
