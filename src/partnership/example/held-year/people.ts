import { domainOf } from "../names.ts";
import type { Rows } from "../rows.ts";
import { electedOf, officialOf, people as planned } from "../shared/people.ts";
import { withChanges } from "../shared/with-changes.ts";
import { ANGERED, ANGERED_SUCCESSOR, LEAVING, SUBSTITUTE, VACANT } from "./members.ts";

type Row = Rows<"people">[number];

/** When people said last that their details are right, as the program asks them to in January. */
const CONFIRMED = { addressWorks: true, confirmed: "2021-01-18" } as const;

/** The people: some have left since 2020, two are new. One of those who left should have been erased already. */
export const people: Rows<"people"> = [
  ...withChanges(
    planned.map((row): Row => ({ ...row, ...CONFIRMED })),
    ({ name }) => name,
    {
      [officialOf(ANGERED)]: left("2020-01-15", "2021-06-30"),
      [electedOf(VACANT)]: left("2021-01-18", "2023-10-31"),
      [officialOf(LEAVING)]: left("2020-01-15", "2022-12-31"),
      [electedOf(LEAVING)]: left("2020-01-15", "2022-12-31"),
    },
  ),
  {
    name: ANGERED_SUCCESSOR,
    organisation: ANGERED,
    title: "Utvecklingsledare",
    email: `eftertradare@${domainOf(ANGERED)}`,
    ...CONFIRMED,
    hasAccess: true,
    source: "Exempel",
  },
  {
    name: SUBSTITUTE,
    organisation: "Gävle",
    title: "Ersättare i kommunstyrelsen",
    email: `ersattare@${domainOf("Gävle")}`,
    ...CONFIRMED,
    hasAccess: false,
    source: "Exempel",
  },
];

function left(confirmed: string, eraseAfter: string): Row {
  return { confirmed, hasAccess: false, eraseAfter };
}
