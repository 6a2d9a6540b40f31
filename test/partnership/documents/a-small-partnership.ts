import type { Partnership } from "../../../src/partnership/partnership.ts";
import { aPartnership, type SomeRows } from "../../a-partnership.ts";

type Rows<K extends keyof SomeRows> = NonNullable<SomeRows[K]>;
type Row<K extends keyof SomeRows> = Rows<K>[number];

/** What the agreement of the small partnership is called. */
export const AGREEMENT = "Avtalet";

/**
 * Two parties, Gävle and the pair Karlskoga/Degerfors, with an agreement for 2020–2021 that all three organisations have
 * decided on. A test says only what differs: columns of the agreement, and whole tabs.
 */
export function aSmallPartnership(agreement: Row<"agreements"> = {}, tabs: SomeRows = {}): Partnership {
  return aPartnership({
    collaborations: [{ name: "Samarbetet", kind: "national", formed: "2004-08-19" }],
    agreements: [
      {
        name: AGREEMENT,
        collaboration: "Samarbetet",
        start: "2020-01-01",
        end: "2021-12-31",
        focus: ["Metoder"],
        ...agreement,
      },
    ],
    organisations: [municipality("Gävle"), municipality("Karlskoga"), municipality("Degerfors")],
    parties: [
      { name: "Gävle", organisations: ["Gävle"] },
      { name: "Karlskoga/Degerfors", organisations: ["Karlskoga", "Degerfors"] },
    ],
    memberships: [aMembership("Gävle"), aMembership("Karlskoga/Degerfors")],
    accessions: ["Gävle", "Karlskoga", "Degerfors"].map((name) => anAccession(name)),
    activities: [{ name: "2020:1", agreement: AGREEMENT, activity: "Lära" }],
    ...tabs,
  });
}

export function municipality(name: string): Row<"organisations"> {
  return { name, kind: "municipality" };
}

export function aMembership(party: string, row: Row<"memberships"> = {}): Row<"memberships"> {
  return { party, collaboration: "Samarbetet", from: "2020-01-01", kind: "member", ...row };
}

export function anAccession(organisation: string, row: Row<"accessions"> = {}): Row<"accessions"> {
  return { agreement: AGREEMENT, organisation, status: "decided", ...row };
}
