import { named, type Partnership, rowsWith } from "../partnership.ts";
import type { Agreement } from "../sheets/agreements.ts";
import type { Case } from "../sheets/cases.ts";

/** The agreements that a case settles accessions to, each once, the one that begins first before the others; one case can settle several. */
export function agreementsSettledBy(partnership: Partnership, { name }: Case): readonly Agreement[] {
  return inOrder(
    partnership,
    rowsWith(partnership.accessions, "case", name).map(({ agreement }) => agreement),
  );
}

/** The agreements that a case is about: those it settles accessions to, else those among its attachments, as when a party leaves. */
export function agreementsConcerned(partnership: Partnership, matter: Case): readonly Agreement[] {
  const settled = agreementsSettledBy(partnership, matter);
  return settled.length > 0 ? settled : inOrder(partnership, matter.attachments);
}

function inOrder(partnership: Partnership, names: readonly string[]): readonly Agreement[] {
  return [...new Set(names)]
    .map((agreement) => named(partnership.agreements, agreement))
    .filter((agreement): agreement is Agreement => agreement !== undefined)
    .sort((a, b) => ((a.start ?? "9999") < (b.start ?? "9999") ? -1 : 1));
}
