import { quoted } from "../../messages/lists.ts";
import { hasAcceded } from "../questions/agreements.ts";
import { accessions } from "../sheets/accessions.ts";
import { at, defineCheck } from "./check.ts";

export const accessionWithoutCase = defineCheck({
  code: "accession-without-case",
  severity: "warning",
  about: "En organisation har beslutat eller undertecknat, men ärendet är inte angivet.",
  reads: ["accessions", "cases"],
  *find(partnership) {
    for (const accession of partnership.accessions) {
      if (!hasAcceded(accession) || accession.case !== undefined) continue;
      yield at(
        accessions,
        accession,
        "case",
        `${accession.organisation} har anslutit sig till ${quoted(accession.agreement)}, men det framgår inte genom vilket ärende.`,
        "Lägg in ärendet i Ärenden och välj det här.",
      );
    }
  },
});
