import { longDate } from "../../messages/dates.ts";
import { quoted } from "../../messages/lists.ts";
import { referrals } from "../sheets/referrals.ts";
import { at, defineCheck } from "./check.ts";

export const referralLate = defineCheck({
  code: "referral-late",
  severity: "warning",
  about: "En remiss är inte besvarad fast sista dagen har passerat.",
  reads: ["referrals"],
  *find(partnership, today) {
    for (const referral of partnership.referrals) {
      const { sender, matter, answerBy, answered } = referral;
      if (answered !== undefined || answerBy === undefined || answerBy >= today) continue;
      yield at(
        referrals,
        referral,
        "answered",
        `Svaret till ${sender} om ${quoted(matter)} skulle ha lämnats senast ${longDate(answerBy)}.`,
        "Fyll i Svarat när svaret är lämnat, eller den nya dagen i Svar senast.",
      );
    }
  },
});
