import { named, type Partnership } from "../../partnership.ts";
import { type FeeBasis, type FeeLine, feeBasis, feeOf } from "../../questions/fees.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Fee } from "../../sheets/fees.ts";

/** A row of *Avgifter* with what its agreement says. */
export interface JudgedFee {
  readonly fee: Fee;
  readonly agreement: Agreement;
  /** Kronor that the party owes that year; `undefined` where it is no member then or the agreement has no fee. */
  readonly expected: number | undefined;
  /** Whether the party is a member on some day of the year. */
  readonly isMember: boolean;
}

/** Every fee whose agreement is known, with what the agreement says; the basis of a year is worked out once. */
export function judgedFees(partnership: Partnership): readonly JudgedFee[] {
  const bases = new Map<string, ReadonlyMap<string, FeeLine>>();
  return partnership.fees.flatMap((fee): JudgedFee[] => {
    const agreement = named(partnership.agreements, fee.agreement);
    if (agreement === undefined) return [];
    const key = `${fee.year} ${fee.agreement}`;
    const lines = bases.get(key) ?? linesByParty(feeBasis(partnership, agreement, fee.year));
    bases.set(key, lines);
    const line = lines.get(fee.party);
    const expected = line === undefined ? undefined : feeOf(line, agreement);
    return [{ fee, agreement, expected, isMember: line !== undefined }];
  });
}

function linesByParty({ lines }: FeeBasis): ReadonlyMap<string, FeeLine> {
  return new Map(lines.map((line) => [line.party, line]));
}
