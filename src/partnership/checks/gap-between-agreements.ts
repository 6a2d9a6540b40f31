import { addDays } from "../../core/dates/civil-date.ts";
import { longDate } from "../../messages/dates.ts";
import { quoted } from "../../messages/lists.ts";
import { type Agreement, agreements } from "../sheets/agreements.ts";
import { at, defineCheck } from "./check.ts";
import { isReversed } from "./shared/overlapping-pairs.ts";

type Dated = Agreement & { readonly start: string };

export const gapBetweenAgreements = defineCheck({
  code: "gap-between-agreements",
  severity: "warning",
  about: "Det finns ett glapp mellan två överenskommelser i samma samarbete.",
  reads: ["agreements"],
  *find(partnership, today) {
    const inOrder = partnership.agreements.filter(isDated).sort((a, b) => (a.start < b.start ? -1 : 1));
    const last = new Map<string, Agreement>();
    for (const agreement of inOrder) {
      const before = last.get(agreement.collaboration);
      if (before === undefined || reach(before) < reach(agreement))
        last.set(agreement.collaboration, agreement);
      if (before === undefined || agreement.start <= addDays(reach(before), 1)) continue;
      const [from, to] = [addDays(reach(before), 1), addDays(agreement.start, -1)];
      const isPast = to < today;
      const finding = at(
        agreements,
        agreement,
        "start",
        `Arket har ingen överenskommelse för tiden från ${longDate(from)} till och med ${longDate(to)}, mellan ${quoted(before.name)} och ${quoted(agreement.name)}.`,
        isPast
          ? "Lägg in den överenskommelse som gällde däremellan, om det fanns någon."
          : "Rätta datumen, eller lägg in den överenskommelse som ska gälla däremellan.",
      );
      yield isPast ? { ...finding, severity: "info" } : finding;
    }
  },
});

function isDated(agreement: Agreement): agreement is Dated {
  return agreement.start !== undefined && !isReversed({ from: agreement.start, to: agreement.end });
}

/** Last day of the agreement; one without an end leaves no gap after it. */
function reach({ end }: Agreement): string {
  return end ?? "9999-12-30";
}
