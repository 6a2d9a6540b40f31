import { quoted } from "../../messages/lists.ts";
import { agreements } from "../sheets/agreements.ts";
import { at, defineCheck } from "./check.ts";

export const agreementWithoutStart = defineCheck({
  code: "agreement-without-start",
  severity: "warning",
  about: "En överenskommelse saknar startdatum.",
  reads: ["agreements"],
  *find(partnership) {
    for (const agreement of partnership.agreements) {
      if (agreement.start !== undefined) continue;
      yield at(
        agreements,
        agreement,
        "start",
        `${quoted(agreement.name)} saknar startdatum och räknas därför aldrig som gällande.`,
        "Fyll i Startdatum.",
      );
    }
  },
});
