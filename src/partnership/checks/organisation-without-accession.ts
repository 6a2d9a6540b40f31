import { listed, quoted } from "../../messages/lists.ts";
import { rowsWith } from "../partnership.ts";
import { accessionsTo, partiesOf } from "../questions/agreements.ts";
import { hasEnded } from "../questions/running-agreements.ts";
import { accessions } from "../sheets/accessions.ts";
import { at, defineCheck } from "./check.ts";

export const organisationWithoutAccession = defineCheck({
  code: "organisation-without-accession",
  severity: "warning",
  about: "Bara några av en parts organisationer finns bland anslutningarna.",
  reads: ["agreements", "memberships", "parties", "accessions"],
  *find(partnership, today) {
    for (const agreement of partnership.agreements) {
      if (hasEnded(agreement, today)) continue;
      const rows = accessionsTo(partnership, agreement);
      for (const party of partiesOf(partnership, agreement)) {
        const [first] = party.organisations.flatMap((name) => rowsWith(rows, "organisation", name));
        const missing = party.organisations.filter(
          (name) => rowsWith(rows, "organisation", name).length === 0,
        );
        if (first === undefined || missing.length === 0) continue;
        yield at(
          accessions,
          first,
          "organisation",
          `${first.organisation} bildar part med ${listed(missing)}, som saknas i Anslutningar för ${quoted(agreement.name)}.`,
          "Lägg in en rad för varje organisation; parten är ansluten först när alla har beslutat.",
        );
      }
    }
  },
});
