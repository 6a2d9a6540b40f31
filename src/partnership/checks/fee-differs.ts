import { kronorText } from "../../messages/numbers.ts";
import { fees } from "../sheets/fees.ts";
import { at, defineCheck } from "./check.ts";
import { judgedFees } from "./shared/expected-fee.ts";

export const feeDiffers = defineCheck({
  code: "fee-differs",
  severity: "warning",
  about: "En avgift är en annan än överenskommelsens.",
  reads: ["agreements", "memberships", "parties", "organisations", "fees"],
  *find(partnership) {
    for (const { fee, agreement, expected } of judgedFees(partnership)) {
      const { amount } = fee;
      if (agreement.feeIsCeiling === true || amount === undefined || expected === undefined) continue;
      if (fee.status === "waived" || amount === expected) continue;
      yield at(
        fees,
        fee,
        "amount",
        `Avgiften för ${fee.party} ${fee.year} är ${kronorText(amount)}, men överenskommelsen ger ${kronorText(expected)}.`,
        "Rätta beloppet, eller partens Avgiftsandelar i Medlemskap.",
      );
    }
  },
});
