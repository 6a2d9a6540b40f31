import { longDate } from "../../../messages/dates.ts";
import { listedBriefly } from "../../../messages/lists.ts";
import { counted } from "../../../messages/numbers.ts";
import type { Partnership } from "../../partnership.ts";
import { activeMemberships, isActive } from "../../questions/members.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Membership } from "../../sheets/memberships.ts";
import type { Party } from "../../sheets/parties.ts";
import { addition } from "../plan.ts";
import type { PeriodPart } from "./part.ts";
import { partiesAsked } from "./parties-asked.ts";

/** Who goes on into the new period. */
export interface NewMembers extends PeriodPart {
  readonly parties: readonly Party[];
  /** The partnership as it is with the memberships that go on. */
  readonly after: Partnership;
}

/** Accessions to ask for and memberships that go on, for the parties that are asked. */
export function newMembers(partnership: Partnership, old: Agreement, agreement: Agreement): NewMembers {
  const [last, start] = [old.end ?? "", agreement.start ?? ""];
  const asked = partiesAsked(partnership, old, agreement);
  const { parties, organisations } = asked;

  const ending = activeMemberships(partnership, old.collaboration, last).filter(({ to }) => to === last);
  const going = ending.filter(
    ({ kind, party }) =>
      kind === "member" &&
      parties.some(({ name }) => name === party) &&
      !isMember(partnership, agreement, party, start),
  );
  const rows = going.map((row) => ({
    party: row.party,
    collaboration: row.collaboration,
    from: agreement.start,
    to: agreement.end,
    kind: row.kind,
    votes: row.votes,
    seatsPerRole: row.seatsPerRole,
    feeUnits: row.feeUnits,
  }));
  const contributors = ending.filter(({ kind }) => kind === "contributor").map(({ party }) => party);
  const continued = going.map((row): Membership => ({ ...row, from: agreement.start, to: agreement.end }));
  return {
    parties,
    after: { ...partnership, memberships: [...partnership.memberships, ...continued] },
    parts: [
      ...organisations.map((organisation) =>
        addition("accessions", { agreement: agreement.name, organisation, status: "asked" }),
      ),
      ...rows.map((row) => addition("memberships", row)),
    ],
    told: [
      `${counted(organisations.length, "organisation", "organisationer")} i ${counted(parties.length, "part", "parter")} får status Tillfrågad i Anslutningar.`,
      rows.length === 0
        ? "Inget medlemskap behöver förlängas."
        : `${counted(rows.length, "medlemskap", "medlemskap")} som slutar ${longDate(last)} får ${rows.length === 1 ? "en ny rad" : "var sin ny rad"} för den nya perioden. Avböjer en part, ta bort dess rad.`,
      ...asked.told,
      ...(contributors.length === 0
        ? []
        : [
            `${listedBriefly(contributors)} medverkar utan att vara medlem till och med ${longDate(last)}; lägg in en ny rad i Medlemskap om det ska fortsätta.`,
          ]),
    ],
  };
}

function isMember(partnership: Partnership, agreement: Agreement, party: string, day: string): boolean {
  return partnership.memberships.some(
    (row) => row.party === party && row.collaboration === agreement.collaboration && isActive(row, day),
  );
}
