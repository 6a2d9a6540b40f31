import { overlaps, yearPeriod } from "../../core/dates/period.ts";
import { type Partnership, rowsWith } from "../partnership.ts";
import type { Agreement } from "../sheets/agreements.ts";
import type { Party } from "../sheets/parties.ts";
import { accededParties } from "./agreements.ts";
import { countsOf } from "./counts.ts";
import { membershipsDuring, partiesNamed } from "./members.ts";

/** What a year's fee comes to for one party. */
export interface FeeLine {
  readonly party: string;
  /** Fee units of the party, 1 where nothing else is said. */
  readonly units: number;
  readonly organisations: readonly string[];
  /** Kronor when each party pays. */
  readonly perParty: number;
  /** Kronor when each organisation pays. */
  readonly perOrganisation: number;
}

/** The basis of a year's fees: both ways of counting, each with its sum. */
export interface FeeBasis {
  readonly agreement: Agreement;
  readonly year: number;
  readonly lines: readonly FeeLine[];
  readonly sumPerParty: number;
  readonly sumPerOrganisation: number;
}

/** The basis of the fees of an agreement in a year, for the parties that are members on some day of it. @see product R7 */
export function feeBasis(partnership: Partnership, agreement: Agreement, year: number): FeeBasis {
  const memberships = membershipsDuring(partnership, agreement.collaboration, yearPeriod(year));
  const members = memberships.filter(({ kind }) => kind === "member");
  return feeBasisOf(
    partnership,
    agreement,
    year,
    partiesNamed(partnership, new Set(members.map(({ party }) => party))),
  );
}

/** The same basis for the parties that have acceded. */
export function feeBasisOfAcceded(partnership: Partnership, agreement: Agreement, year: number): FeeBasis {
  return feeBasisOf(partnership, agreement, year, accededParties(partnership, agreement));
}

/** The fee that one party pays in a year by the agreement's own way of counting; `undefined` where the agreement has no fee. */
export function feeOf(line: FeeLine, agreement: Agreement): number | undefined {
  if (agreement.fee === undefined) return undefined;
  return agreement.feePer === "organisation" ? line.perOrganisation : line.perParty;
}

function feeBasisOf(
  partnership: Partnership,
  agreement: Agreement,
  year: number,
  parties: readonly Party[],
): FeeBasis {
  const lines = parties.map((party) => feeLine(partnership, agreement, party, year));
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  return {
    agreement,
    year,
    lines,
    sumPerParty: sum(lines.map(({ perParty }) => perParty)),
    sumPerOrganisation: sum(lines.map(({ perOrganisation }) => perOrganisation)),
  };
}

/** What a year's fee comes to for one party, whether or not it is a member then. */
export function feeLine(partnership: Partnership, agreement: Agreement, party: Party, year: number): FeeLine {
  const fee = agreement.fee ?? 0;
  const units = feeUnits(partnership, agreement, party.name, year);
  const { organisations } = countsOf(partnership, [party]);
  return {
    party: party.name,
    units,
    organisations,
    perParty: fee * units,
    perOrganisation: fee * Math.max(organisations.length, units),
  };
}

/** Fee units of the party's membership in the year; the first one that says a number, else 1. */
function feeUnits(partnership: Partnership, agreement: Agreement, party: string, year: number): number {
  const memberships = rowsWith(partnership.memberships, "party", party).filter(
    (membership) =>
      membership.collaboration === agreement.collaboration && overlaps(membership, yearPeriod(year)),
  );
  return memberships.find((membership) => membership.feeUnits !== undefined)?.feeUnits ?? 1;
}
