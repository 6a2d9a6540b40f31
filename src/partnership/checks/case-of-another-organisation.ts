import { named } from "../partnership.ts";
import { accessions } from "../sheets/accessions.ts";
import { at, defineCheck } from "./check.ts";

export const caseOfAnotherOrganisation = defineCheck({
  code: "case-of-another-organisation",
  severity: "warning",
  about: "En anslutning hänvisar till en annan organisations ärende.",
  reads: ["accessions", "cases"],
  *find(partnership) {
    for (const accession of partnership.accessions) {
      const settledBy = named(partnership.cases, accession.case);
      if (settledBy === undefined || settledBy.organisation === accession.organisation) continue;
      yield at(
        accessions,
        accession,
        "case",
        `Anslutningen gäller ${accession.organisation}, men ärendet ${settledBy.name} hör till ${settledBy.organisation}.`,
        "Välj organisationens eget ärende: varje organisation beslutar för sig.",
      );
    }
  },
});
