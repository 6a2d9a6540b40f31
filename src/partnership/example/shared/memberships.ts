import { MUNICIPALITIES_REGIONAL, NATIONAL, PARTIES_2004, PARTIES_2020, REGIONAL } from "../names.ts";
import type { Rows } from "../rows.ts";

type Row = Rows<"memberships">[number];

/** What a document says of one party beyond its being a member. */
const SAID_OF: Readonly<Record<string, Row>> = {
  Trelleborg: { claimedFrom: "2004-01-01", source: "004; 000 (uppger ”sedan 2004”)" },
  Östersund: { source: "004 (000 räknar Östersund som tidigare deltagare; saknas i 002)" },
};

/** No document tells whom a party sends to the network, so no seat counts as vacant there. */
const IN_NETWORK = {
  collaboration: REGIONAL,
  from: "2020-01-01",
  to: "2023-12-31",
  seatsPerRole: 0,
} as const;

/** Who has belonged to what, and when; the three years of 2004 are those that its agreement plans for. */
export const memberships: Rows<"memberships"> = [
  ...PARTIES_2004.map(
    (party): Row => ({
      party,
      collaboration: NATIONAL,
      from: "2004-08-19",
      to: "2007-08-18",
      kind: "member",
      source: "003",
    }),
  ),
  ...PARTIES_2020.map(
    (party): Row => ({
      party,
      collaboration: NATIONAL,
      from: "2020-01-01",
      to: "2021-12-31",
      kind: "member",
      source: "004",
      ...SAID_OF[party],
    }),
  ),
  ...MUNICIPALITIES_REGIONAL.map(
    (party): Row => ({ party, ...IN_NETWORK, kind: "member", source: "001 (anger inga företrädare)" }),
  ),
  { party: "Rädda Barnen", ...IN_NETWORK, kind: "contributor", source: "001 (anger inga företrädare)" },
];
