import { AGREEMENT_2004, AGREEMENT_2020 } from "../names.ts";
import type { Rows } from "../rows.ts";
import { haningeCase } from "./haninge-case.ts";
import { isDistrict, type MadeUpDecision, madeUpDecisions } from "./made-up-decisions.ts";

type Row = Rows<"cases">[number];

/** Haninge's case, which settles two accessions. @see sources/001 */
export const HANINGE_DNR = haningeCase.name;

/** Trelleborg's case; its document carries no dnr. @see sources/000 */
export const TRELLEBORG_CASE = "(dnr saknas) Trelleborg";

const trelleborgCase = {
  name: TRELLEBORG_CASE,
  organisation: "Trelleborg",
  title: "Fortsatt deltagande i partnerskapet 2020–2021",
  preparingBody: "Kultur- och fritidsförvaltningen",
  body: "Kultur- och fritidsnämnden",
  summary:
    "Partnerskapet har arbetat fram en överenskommelse för de två kommande åren. Kommunen behöver nu bestämma om den " +
    "ska vara med även i fortsättningen.",
  views:
    "Utbytet med de andra parterna har gett kommunen nya arbetssätt och kunskap som kommer barn och unga till del.",
  proposal: ["Trelleborg är kvar i partnerskapet under 2020 och 2021."],
  attachments: [AGREEMENT_2020],
  source: "000",
} satisfies Row;

/** The organisations' cases: two of the sources, the others made up. */
export const cases: Rows<"cases"> = [...madeUpDecisions.map(caseOf), haningeCase, trelleborgCase];

/** The case in which an organisation made a made-up decision. */
export function caseOf({ agreement, organisation, dnr, decided, paragraph }: MadeUpDecision): Row {
  const taking = agreement === AGREEMENT_2004 ? "går med i" : "ansluter sig till";
  const decision = `${organisation} ${taking} överenskommelsen.`;
  return {
    name: dnr,
    organisation,
    title: agreement,
    body: isDistrict(organisation) ? "Stadsdelsnämnden" : "Kommunstyrelsen",
    decided,
    paragraph,
    proposal: [decision],
    decision: [decision],
    attachments: [agreement],
    source: "Exempel",
  };
}
