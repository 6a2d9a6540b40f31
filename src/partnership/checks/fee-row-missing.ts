import { yearOf } from "../../core/dates/civil-date.ts";
import { listedBriefly, quoted } from "../../messages/lists.ts";
import { billingOf } from "../questions/billing.ts";
import { yearsUnder } from "../questions/running-agreements.ts";
import { agreements } from "../sheets/agreements.ts";
import { at, defineCheck } from "./check.ts";

export const feeRowMissing = defineCheck({
  code: "fee-row-missing",
  severity: "warning",
  about: "En part som har anslutit sig saknar avgift för ett år som har börjat.",
  reads: ["agreements", "accessions", "memberships", "parties", "organisations", "fees"],
  *find(partnership, today) {
    for (const agreement of partnership.agreements) {
      if ((agreement.fee ?? 0) === 0 || agreement.start === undefined || agreement.start > today) continue;
      for (const year of yearsUnder(agreement, today)) {
        if (year > yearOf(today)) continue;
        const missing = billingOf(partnership, agreement, year).missing.map(({ party }) => party);
        if (missing.length === 0) continue;
        yield at(
          agreements,
          agreement,
          "fee",
          `Avgiften för ${year} saknas i Avgifter för ${listedBriefly(missing)} (${quoted(agreement.name)}).`,
          "Lägg in en rad för varje part i Avgifter.",
        );
      }
    }
  },
});
