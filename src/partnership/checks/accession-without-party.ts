import { quoted } from "../../messages/lists.ts";
import { named } from "../partnership.ts";
import { hasAcceded, partiesOf } from "../questions/agreements.ts";
import { accessions } from "../sheets/accessions.ts";
import type { Party } from "../sheets/parties.ts";
import { at, defineCheck } from "./check.ts";

export const accessionWithoutParty = defineCheck({
  code: "accession-without-party",
  severity: "warning",
  about: "En organisation som ansluter sig hör inte till någon part som är medlem under tiden.",
  reads: ["agreements", "memberships", "parties", "accessions", "organisations"],
  *find(partnership) {
    const inSomeParty = organisationsIn(partnership.parties);
    const members = new Map(
      partnership.agreements.map((agreement) => [
        agreement.name,
        organisationsIn(partiesOf(partnership, agreement)),
      ]),
    );
    for (const accession of partnership.accessions) {
      const { organisation } = accession;
      const inMember = members.get(accession.agreement);
      if (inMember === undefined || named(partnership.organisations, organisation) === undefined) continue;
      if (accession.status === "declined" || accession.status === "left") continue;
      if (!inSomeParty.has(organisation)) {
        yield at(
          accessions,
          accession,
          "organisation",
          `${organisation} ingår inte i någon part, så anslutningen räknas inte.`,
          "Lägg in en part med organisationen i Parter.",
        );
        continue;
      }
      // Whoever has only been asked becomes a member when it has decided.
      if (!hasAcceded(accession) || inMember.has(organisation)) continue;
      yield at(
        accessions,
        accession,
        "organisation",
        `${organisation} har anslutit sig till ${quoted(accession.agreement)}, men parten är inte medlem under den tiden.`,
        "Lägg in medlemskapet i Medlemskap, eller rätta dess datum.",
      );
    }
  },
});

function organisationsIn(parties: readonly Party[]): ReadonlySet<string> {
  return new Set(parties.flatMap(({ organisations }) => organisations));
}
