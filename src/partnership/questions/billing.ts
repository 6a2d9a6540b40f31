import { yearPeriod } from "../../core/dates/period.ts";
import type { Partnership } from "../partnership.ts";
import type { Agreement } from "../sheets/agreements.ts";
import { boundParties } from "./agreements.ts";
import { type FeeLine, feeBasis } from "./fees.ts";
import { membershipsDuring } from "./members.ts";

/** How far the fees of an agreement have come for a year. */
export interface Billing {
  /** What is owed by the parties that lack a row in *Avgifter*: bound by the agreement, and members under it in the year. */
  readonly missing: readonly FeeLine[];
  /** Names of the parties that have a row. */
  readonly billed: ReadonlySet<string>;
  /** Names of members that have not acceded and therefore owe nothing yet. */
  readonly waiting: readonly string[];
}

/** Who should have a fee for the year, and who has one. A party that has given notice owes it while it is still a member. */
export function billingOf(partnership: Partnership, agreement: Agreement, year: number): Billing {
  const members = membersUnder(partnership, agreement, year);
  const bound = new Set(boundParties(partnership, agreement).map(({ name }) => name));
  const billed = new Set(
    partnership.fees
      .filter((fee) => fee.year === year && fee.agreement === agreement.name)
      .map(({ party }) => party),
  );
  return {
    missing: feeBasis(partnership, agreement, year).lines.filter(
      ({ party }) => members.has(party) && bound.has(party) && !billed.has(party),
    ),
    billed,
    waiting: [...members].filter((party) => !bound.has(party) && !billed.has(party)),
  };
}

/** Names of the parties that are members on some day of the year on which the agreement holds, in the order of the sheet. */
function membersUnder(partnership: Partnership, agreement: Agreement, year: number): ReadonlySet<string> {
  const { from, to } = yearPeriod(year);
  const { start = from, end = to } = agreement;
  const period = { from: start > from ? start : from, to: end < to ? end : to };
  const members = membershipsDuring(partnership, agreement.collaboration, period);
  return new Set(members.filter(({ kind }) => kind === "member").map(({ party }) => party));
}
