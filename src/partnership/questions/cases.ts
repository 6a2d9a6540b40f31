import { named, type Partnership, rowsWith } from "../partnership.ts";
import type { Agreement } from "../sheets/agreements.ts";
import type { Case } from "../sheets/cases.ts";

/** The agreements that a case settles accessions to, each once, the one that begins first before the others; one case can settle several. */
export function agreementsSettledBy(partnership: Partnership, { name }: Case): readonly Agreement[] {
  const names = new Set(rowsWith(partnership.accessions, "case", name).map(({ agreement }) => agreement));
  return [...names]
    .map((agreement) => named(partnership.agreements, agreement))
    .filter((agreement): agreement is Agreement => agreement !== undefined)
    .sort((a, b) => ((a.start ?? "9999") < (b.start ?? "9999") ? -1 : 1));
}
