import { counted, kronorText } from "../../../messages/numbers.ts";
import type { Partnership } from "../../partnership.ts";
import { type FeeBasis, feeBasis, feeBasisOfAcceded } from "../../questions/fees.ts";
import type { Agreement } from "../../sheets/agreements.ts";

/**
 * What a year's fees come to, counted both per party and per organisation: for all members, and for those that have acceded
 * where they are others. No sentences for an agreement without a fee.
 *
 * @see product R7 – the sources do not say which of the two holds
 */
export function feeSums(partnership: Partnership, agreement: Agreement, year: number): readonly string[] {
  const { fee, feePer, feeIsCeiling } = agreement;
  if (fee === undefined || fee === 0) return [];
  const all = feeBasis(partnership, agreement, year);
  if (all.lines.length === 0) return [];
  const acceded = feeBasisOfAcceded(partnership, agreement, year);
  const each = `Avgiften är ${feeIsCeiling === true ? "högst " : ""}${kronorText(fee)} per år.`;
  const chosen =
    feePer === undefined
      ? ""
      : ` Överenskommelsen räknar per ${feePer === "party" ? "part" : "organisation"}.`;
  const sums = `${each} För ${year} blir den sammanlagt ${bothSums(all)}.${chosen}`;
  if (acceded.lines.length === all.lines.length) return [sums];
  return [sums, `För de parter som har anslutit sig blir den ${bothSums(acceded)}.`];
}

function bothSums({ lines, sumPerParty, sumPerOrganisation }: FeeBasis): string {
  const organisations = lines.reduce((sum, line) => sum + line.organisations.length, 0);
  const perParty = `${kronorText(sumPerParty)} räknat per part (${counted(lines.length, "part", "parter")})`;
  const perOrganisation = `${kronorText(sumPerOrganisation)} räknat per organisation (${counted(organisations, "organisation", "organisationer")})`;
  return `${perParty} och ${perOrganisation}`;
}
