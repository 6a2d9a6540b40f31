import { COORDINATOR, domainOf, ONLY_REGIONAL, organisationOf, PARTIES_2020 } from "../names.ts";
import type { Rows } from "../rows.ts";

type Row = Rows<"people">[number];

/** What holds for every made-up person. */
const CONFIRMED = { addressWorks: true, confirmed: "2020-01-15" } as const;

/** Made-up representatives, called by their role and party, and a coordinator. */
export const people: Rows<"people"> = [
  {
    name: COORDINATOR,
    organisation: "Örebro",
    title: "Samordnare",
    email: "samordnare@partnerskapet.example",
    ...CONFIRMED,
    hasAccess: true,
    source: "002 (anställd på viss tid); Exempel (namn och adress)",
  },
  ...PARTIES_2020.flatMap((party) => [anOfficial(party), anElected(party)]),
  ...ONLY_REGIONAL.map(anOfficial),
];

/** Name of the official who represents a party in the example. */
export function officialOf(party: string): string {
  return `Tjänsteperson ${party}`;
}

/** Name of the elected representative of a party in the example. */
export function electedOf(party: string): string {
  return `Förtroendevald ${party}`;
}

function anOfficial(party: string): Row {
  return {
    name: officialOf(party),
    organisation: organisationOf(party),
    title: "Strateg för barnets rättigheter",
    email: `tjansteperson@${domainOf(organisationOf(party))}`,
    ...CONFIRMED,
    hasAccess: true,
    source: "Exempel",
  };
}

function anElected(party: string): Row {
  return {
    name: electedOf(party),
    organisation: organisationOf(party),
    title: party.endsWith("stadsdel") ? "Ledamot i stadsdelsnämnden" : "Ledamot i kommunstyrelsen",
    email: `fortroendevald@${domainOf(organisationOf(party))}`,
    ...CONFIRMED,
    hasAccess: false,
    source: "Exempel",
  };
}
