import { quoted } from "../../messages/lists.ts";
import { agreements } from "../sheets/agreements.ts";
import { at, defineCheck } from "./check.ts";

export const agreementWithoutEnd = defineCheck({
  code: "agreement-without-end",
  severity: "warning",
  about: "En överenskommelse saknar slutdatum.",
  reads: ["agreements"],
  *find(partnership) {
    for (const agreement of partnership.agreements) {
      if (agreement.end !== undefined) continue;
      yield at(
        agreements,
        agreement,
        "end",
        `${quoted(agreement.name)} saknar slutdatum, så dess dokument kan inte skapas.`,
        "Fyll i Slutdatum.",
      );
    }
  },
});
