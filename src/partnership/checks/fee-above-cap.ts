import { kronorText } from "../../messages/numbers.ts";
import { fees } from "../sheets/fees.ts";
import { at, defineCheck } from "./check.ts";
import { judgedFees } from "./shared/expected-fee.ts";

export const feeAboveCap = defineCheck({
  code: "fee-above-cap",
  severity: "error",
  about: "En avgift är högre än överenskommelsens tak.",
  reads: ["agreements", "memberships", "parties", "organisations", "fees"],
  *find(partnership) {
    for (const { fee, agreement, expected } of judgedFees(partnership)) {
      const { amount } = fee;
      if (agreement.feeIsCeiling !== true || amount === undefined || expected === undefined) continue;
      if (fee.status === "waived" || amount <= expected) continue;
      yield at(
        fees,
        fee,
        "amount",
        `Avgiften för ${fee.party} ${fee.year} är ${kronorText(amount)}, men överenskommelsen tillåter högst ${kronorText(expected)}.`,
        "Sänk beloppet till högst taket.",
      );
    }
  },
});
