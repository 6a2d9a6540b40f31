import { quoted } from "../../messages/lists.ts";
import { referrals } from "../sheets/referrals.ts";
import { at, defineCheck } from "./check.ts";

export const referralWithoutResponsible = defineCheck({
  code: "referral-without-responsible",
  severity: "warning",
  about: "Ingen ansvarar för svaret på en remiss.",
  reads: ["referrals"],
  *find(partnership) {
    for (const referral of partnership.referrals) {
      if (referral.answered !== undefined || referral.responsible !== undefined) continue;
      yield at(
        referrals,
        referral,
        "responsible",
        `Ingen ansvarar för svaret till ${referral.sender} om ${quoted(referral.matter)}.`,
        "Välj en ansvarig i kolumnen Ansvarig.",
      );
    }
  },
});
