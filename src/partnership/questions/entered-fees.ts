import { type Partnership, rowsWith } from "../partnership.ts";
import type { Agreement } from "../sheets/agreements.ts";
import type { Fee } from "../sheets/fees.ts";

/** Fees of the agreement in the year, as they stand in the sheet. */
export function enteredFees(partnership: Partnership, { name }: Agreement, year: number): readonly Fee[] {
  return rowsWith(partnership.fees, "agreement", name).filter((fee) => fee.year === year);
}

/** Kronor of the fees with one of the statuses. */
export function enteredSum(entered: readonly Fee[], ...statuses: readonly Fee["status"][]): number {
  return entered
    .filter(({ status }) => statuses.includes(status))
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}
