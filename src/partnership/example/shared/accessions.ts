import { addDays } from "../../../core/dates/civil-date.ts";
import { AGREEMENT_2004, AGREEMENT_2020, AGREEMENT_REGIONAL } from "../names.ts";
import type { Rows } from "../rows.ts";
import { HANINGE_DNR, TRELLEBORG_CASE } from "./cases.ts";
import { isDistrict, type MadeUpDecision, madeUpDecisions } from "./made-up-decisions.ts";

type Row = Rows<"accessions">[number];

/** Which document tells that an organisation takes part in the agreement. */
const TAKES_PART: Readonly<Record<string, string>> = {
  [AGREEMENT_2004]: "003 (part)",
  [AGREEMENT_2020]: "002; 004 (part)",
  [AGREEMENT_REGIONAL]: "001 (part)",
};

/** Every organisation's way into each agreement; those who have acceded to 2020–2021 are the ones in its work plan. */
export const accessions: Rows<"accessions"> = [
  ...madeUpDecisions.map(signed),
  {
    agreement: AGREEMENT_2020,
    organisation: "Haninge",
    status: "decided",
    case: HANINGE_DNR,
    source: "001",
  },
  {
    agreement: AGREEMENT_2020,
    organisation: "Trelleborg",
    status: "inPreparation",
    case: TRELLEBORG_CASE,
    source: "000",
  },
  {
    agreement: AGREEMENT_2020,
    organisation: "Östersund",
    status: "asked",
    source: "004 (part; saknas i 002, har deltagit tidigare enligt 000); Exempel (status)",
  },
  {
    agreement: AGREEMENT_REGIONAL,
    organisation: "Haninge",
    status: "decided",
    case: HANINGE_DNR,
    source: "001",
  },
];

/** The accession that a made-up decision led to, signed a week later. */
export function signed({ agreement, organisation, dnr, decided }: MadeUpDecision): Row {
  const district = isDistrict(organisation);
  const place = district ? "Göteborg" : organisation;
  const day = addDays(decided, 7);
  const chair = chairTitle(agreement, district);
  const director = district ? "Stadsdelsdirektör" : "Kommundirektör";
  return {
    agreement,
    organisation,
    status: "signed",
    case: dnr,
    chairPlace: place,
    chairDate: day,
    chairName: `${chair} ${organisation}`,
    chairTitle: chair,
    directorPlace: place,
    directorDate: day,
    directorName: `${director} ${organisation}`,
    directorTitle: director,
    source: `${TAKES_PART[agreement]}; Exempel (underskrift)`,
  };
}

/** In 2004 a kommunalråd signed, today the chair of the board. @see sources/003, sources/004 */
function chairTitle(agreement: string, district: boolean): string {
  if (district) return "Stadsdelsnämndens ordförande";
  return agreement === AGREEMENT_2004 ? "Kommunalråd" : "Kommunstyrelsens ordförande";
}
