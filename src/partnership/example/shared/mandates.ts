import { COORDINATOR, ONLY_REGIONAL, PARTIES_2020 } from "../names.ts";
import type { Rows } from "../rows.ts";
import { electedOf, officialOf } from "./people.ts";

type Row = Rows<"mandates">[number];

/** One official and one elected representative a party; only Trelleborg's elected one is told of in the sources. */
export const mandates: Rows<"mandates"> = [
  {
    person: COORDINATOR,
    role: "coordinator",
    from: "2020-01-01",
    to: "2021-12-31",
    source: "002; Exempel (datum)",
  },
  ...PARTIES_2020.flatMap((party) => [anOfficial(party, "2021-12-31"), anElected(party)]),
  ...ONLY_REGIONAL.map((party) => anOfficial(party, "2023-12-31")),
];

function anOfficial(party: string, to: string): Row {
  return { person: officialOf(party), party, role: "official", from: "2020-01-01", to, source: "Exempel" };
}

function anElected(party: string): Row {
  const mandate = { person: electedOf(party), party, role: "elected" } as const;
  if (party === "Trelleborg") {
    return {
      ...mandate,
      from: "2019-01-01",
      to: "2022-12-31",
      appointedBy: "Kommunstyrelsen",
      dnr: "KS 2019/76",
      condition: "Gäller 2020–2022 om ny överenskommelse tecknas",
      source: "000",
    };
  }
  const appointedBy = party.endsWith("stadsdel") ? "Stadsdelsnämnden" : "Kommunstyrelsen";
  return { ...mandate, from: "2020-01-01", to: "2021-12-31", appointedBy, source: "Exempel" };
}
