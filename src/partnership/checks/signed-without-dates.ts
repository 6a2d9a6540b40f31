import { quoted } from "../../messages/lists.ts";
import { accessions } from "../sheets/accessions.ts";
import { at, defineCheck } from "./check.ts";

/** The two signatures that an accession takes. @see product R1 */
const SIGNATURES = [
  { column: "chairDate", whose: "ordförandens" },
  { column: "directorDate", whose: "kommundirektörens" },
] as const;

export const signedWithoutDates = defineCheck({
  code: "signed-without-dates",
  severity: "warning",
  about: "En överenskommelse är undertecknad, men datum för en underskrift saknas.",
  reads: ["accessions"],
  *find(partnership) {
    for (const accession of partnership.accessions) {
      if (accession.status !== "signed") continue;
      for (const { column, whose } of SIGNATURES) {
        if (accession[column] !== undefined) continue;
        yield at(
          accessions,
          accession,
          column,
          `${accession.organisation} har undertecknat ${quoted(accession.agreement)}, men datum för ${whose} underskrift saknas.`,
          "Fyll i datumet ur det undertecknade exemplaret.",
        );
      }
    }
  },
});
