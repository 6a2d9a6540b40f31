import { listedBriefly, quoted } from "../../messages/lists.ts";
import { accessionsTo, partiesOf } from "../questions/agreements.ts";
import { hasEnded } from "../questions/running-agreements.ts";
import { agreements } from "../sheets/agreements.ts";
import { at, defineCheck } from "./check.ts";

export const partyWithoutAccession = defineCheck({
  code: "party-without-accession",
  severity: "warning",
  about: "En part är medlem under en överenskommelses tid men finns inte bland anslutningarna.",
  reads: ["agreements", "memberships", "parties", "accessions"],
  *find(partnership, today) {
    for (const agreement of partnership.agreements) {
      if (agreement.start === undefined || hasEnded(agreement, today)) continue;
      const listed = new Set(accessionsTo(partnership, agreement).map(({ organisation }) => organisation));
      const missing = partiesOf(partnership, agreement)
        .filter(({ organisations }) => !organisations.some((name) => listed.has(name)))
        .map(({ name }) => name);
      if (missing.length === 0) continue;
      yield at(
        agreements,
        agreement,
        "name",
        `${listedBriefly(missing)} är ${missing.length === 1 ? "medlem" : "medlemmar"} under den tid som ${quoted(agreement.name)} gäller men saknas i Anslutningar.`,
        "Lägg in en rad i Anslutningar för varje organisation, eller rätta Medlemskap.",
      );
    }
  },
});
