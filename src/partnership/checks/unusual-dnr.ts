import { quoted } from "../../messages/lists.ts";
import { isMissingDnr, isUsualDnr } from "../questions/dnr.ts";
import { cases } from "../sheets/cases.ts";
import { mandates } from "../sheets/mandates.ts";
import { at, defineCheck } from "./check.ts";

const ACTION = "Kontrollera numret mot handlingen. Vanliga former är KS 2020/131, KS-2014/1 och 2023KS133.";

export const unusualDnr = defineCheck({
  code: "unusual-dnr",
  severity: "warning",
  about: "Ett diarienummer har en ovanlig form.",
  reads: ["cases", "mandates"],
  *find(partnership) {
    for (const settling of partnership.cases) {
      if (isUsual(settling.name)) continue;
      yield at(cases, settling, "name", sentence(settling.name), ACTION);
    }
    for (const mandate of partnership.mandates) {
      if (mandate.dnr === undefined || isUsual(mandate.dnr)) continue;
      yield at(mandates, mandate, "dnr", sentence(mandate.dnr), ACTION);
    }
  },
});

function isUsual(dnr: string): boolean {
  return isMissingDnr(dnr) || isUsualDnr(dnr);
}

function sentence(dnr: string): string {
  return `${quoted(dnr)} ser inte ut som ett diarienummer.`;
}
