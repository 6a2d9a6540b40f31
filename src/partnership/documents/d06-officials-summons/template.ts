import type { Document } from "docx";
import { TEXT_WIDTH } from "../look/page.ts";
import { table } from "../look/table.ts";
import { summonsTemplate } from "../summons/template.ts";

const PARTY = 3_500;

/** The summons that calls the parties' officials. */
export function officialsSummonsTemplate(): Document {
  return summonsTemplate(
    table(
      [PARTY, TEXT_WIDTH.upright - PARTY],
      ["Part", "Tjänsteperson"],
      [{ cells: [{ text: "{#called}{party}", heading: true }, "{officials}{/called}"] }],
    ),
  );
}
