import { longDate } from "../../messages/dates.ts";
import { quoted } from "../../messages/lists.ts";
import type { Partnership } from "../partnership.ts";
import { partiesOf } from "../questions/agreements.ts";
import type { Agreement } from "../sheets/agreements.ts";
import { mandates } from "../sheets/mandates.ts";
import { at, defineCheck } from "./check.ts";

export const mandateOutlastsAgreement = defineCheck({
  code: "mandate-outlasts-agreement",
  severity: "info",
  about: "Ett uppdrag gäller längre än partens överenskommelse.",
  reads: ["agreements", "memberships", "parties", "mandates"],
  *find(partnership, today) {
    const lastOf = lastAgreements(partnership);
    for (const mandate of partnership.mandates) {
      if (mandate.party === undefined || mandate.to === undefined || mandate.to < today) continue;
      const last = lastOf.get(mandate.party);
      if (last?.end === undefined || mandate.to <= last.end) continue;
      const condition = mandate.condition === undefined ? "" : ` Villkoret är: ${quoted(mandate.condition)}.`;
      yield at(
        mandates,
        mandate,
        "to",
        `Uppdraget för ${mandate.person} gäller till och med ${longDate(mandate.to)}, men ${quoted(last.name)} slutar ${longDate(last.end)}.${condition}`,
        condition === ""
          ? "Rätta Till, eller skriv i Villkor vad som gäller efter överenskommelsen."
          : "Inget behöver göras nu. Ändra Till om villkoret inte uppfylls.",
      );
    }
  },
});

/** For each party the agreement that binds it longest; a party whose agreement has no end is bound without limit. */
function lastAgreements(partnership: Partnership): ReadonlyMap<string, Agreement> {
  const last = new Map<string, Agreement>();
  for (const agreement of partnership.agreements) {
    if (agreement.start === undefined) continue;
    for (const { name } of partiesOf(partnership, agreement)) {
      const known = last.get(name);
      if (known === undefined || endsLater(agreement, known)) last.set(name, agreement);
    }
  }
  return last;
}

function endsLater(a: Agreement, b: Agreement): boolean {
  return b.end !== undefined && (a.end === undefined || a.end > b.end);
}
