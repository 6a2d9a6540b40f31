import { overlaps, yearPeriod } from "../../core/dates/period.ts";
import { quoted } from "../../messages/lists.ts";
import { named } from "../partnership.ts";
import { periodOf } from "../questions/agreements.ts";
import { fees } from "../sheets/fees.ts";
import { at, defineCheck } from "./check.ts";
import { judgedFees } from "./shared/expected-fee.ts";

export const feeWithoutGround = defineCheck({
  code: "fee-without-ground",
  severity: "warning",
  about: "En avgift gäller ett år utanför överenskommelsen, eller en part som inte är medlem det året.",
  reads: ["agreements", "memberships", "parties", "organisations", "fees"],
  *find(partnership) {
    for (const { fee, agreement, isMember } of judgedFees(partnership)) {
      if (fee.status === "waived") continue;
      if (!overlaps(periodOf(agreement), yearPeriod(fee.year))) {
        yield at(
          fees,
          fee,
          "year",
          `${quoted(agreement.name)} gäller inte ${fee.year}, så ${fee.party} ska inte betala någon avgift för det året.`,
          "Rätta året, eller ta bort raden.",
        );
      } else if (!isMember && named(partnership.parties, fee.party) !== undefined) {
        yield at(
          fees,
          fee,
          "party",
          `${fee.party} är inte medlem under ${fee.year} men har en avgift för det året.`,
          "Rätta Medlemskap, eller ta bort raden.",
        );
      }
    }
  },
});
