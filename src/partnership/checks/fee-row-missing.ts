import { yearOf } from "../../core/dates/civil-date.ts";
import { yearPeriod } from "../../core/dates/period.ts";
import { listedBriefly, quoted } from "../../messages/lists.ts";
import type { Partnership } from "../partnership.ts";
import { feeBasisOfAcceded } from "../questions/fees.ts";
import { membershipsDuring } from "../questions/members.ts";
import { yearsUnder } from "../questions/running-agreements.ts";
import { type Agreement, agreements } from "../sheets/agreements.ts";
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
        const missing = year > yearOf(today) ? [] : partiesWithoutFee(partnership, agreement, year);
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

function partiesWithoutFee(partnership: Partnership, agreement: Agreement, year: number): readonly string[] {
  const members = new Set(
    membershipsDuring(partnership, agreement.collaboration, yearPeriod(year)).map(({ party }) => party),
  );
  const billed = new Set(
    partnership.fees
      .filter((fee) => fee.year === year && fee.agreement === agreement.name)
      .map(({ party }) => party),
  );
  return feeBasisOfAcceded(partnership, agreement, year)
    .lines.map(({ party }) => party)
    .filter((party) => members.has(party) && !billed.has(party));
}
