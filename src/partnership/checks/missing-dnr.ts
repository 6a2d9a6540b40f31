import { hasAcceded } from "../questions/agreements.ts";
import { isMissingDnr } from "../questions/dnr.ts";
import { cases } from "../sheets/cases.ts";
import { at, defineCheck } from "./check.ts";

export const missingDnr = defineCheck({
  code: "missing-dnr",
  severity: "warning",
  about: "Ett ärende saknar diarienummer.",
  reads: ["cases", "accessions"],
  *find(partnership) {
    const decided = new Set(partnership.accessions.filter(hasAcceded).map((accession) => accession.case));
    for (const unnumbered of partnership.cases) {
      if (!isMissingDnr(unnumbered.name)) continue;
      const finding = at(
        cases,
        unnumbered,
        "name",
        `Diarienumret för ärendet i ${unnumbered.organisation} är inte känt.`,
        "Fråga registratorn om numret, och skriv det både här och i kolumnen Ärende i Anslutningar.",
      );
      // Before the decision a number may not have been given yet.
      yield decided.has(unnumbered.name) ? finding : { ...finding, severity: "info" };
    }
  },
});
