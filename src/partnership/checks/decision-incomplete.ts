import { listed } from "../../messages/lists.ts";
import { rowsWith } from "../partnership.ts";
import { hasAcceded } from "../questions/agreements.ts";
import { cases } from "../sheets/cases.ts";
import { at, defineCheck } from "./check.ts";

/** What a decision must tell, in the order of the minutes. */
const FACTS = [
  { column: "body", missing: "det framgår inte vilket organ som beslutade" },
  { column: "decided", missing: "beslutets datum saknas" },
  { column: "paragraph", missing: "paragrafen saknas" },
] as const;

export const decisionIncomplete = defineCheck({
  code: "decision-incomplete",
  severity: "warning",
  about: "Ett beslut om att ansluta sig saknar organ, datum eller paragraf.",
  reads: ["accessions", "cases"],
  *find(partnership) {
    for (const settling of partnership.cases) {
      const settled = rowsWith(partnership.accessions, "case", settling.name).filter(hasAcceded);
      if (settled.length === 0) continue;
      const who = listed([...new Set(settled.map(({ organisation }) => organisation))]);
      for (const { column, missing } of FACTS) {
        if (settling[column] !== undefined) continue;
        yield at(
          cases,
          settling,
          column,
          `${who} har anslutit sig genom ${settling.name}, men ${missing}.`,
          `Be registratorn om protokollet och fyll i ${cases.columns[column].header}.`,
        );
      }
    }
  },
});
