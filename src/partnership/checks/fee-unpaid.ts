import { longDate } from "../../messages/dates.ts";
import { fees } from "../sheets/fees.ts";
import { at, defineCheck } from "./check.ts";

export const feeUnpaid = defineCheck({
  code: "fee-unpaid",
  severity: "warning",
  about: "En avgift är inte betald fast förfallodagen har passerat.",
  reads: ["fees"],
  *find(partnership, today) {
    for (const fee of partnership.fees) {
      const isSettled = fee.status === "paid" || fee.status === "waived" || fee.paid !== undefined;
      if (isSettled || fee.due === undefined || fee.due >= today) continue;
      const isUnsent = fee.status === "notInvoiced";
      yield at(
        fees,
        fee,
        "status",
        `Avgiften för ${fee.party} ${fee.year} förföll ${longDate(fee.due)} men är inte ${isUnsent ? "fakturerad" : "betald"}.`,
        isUnsent
          ? "Skicka fakturan med en ny förfallodag, eller rätta Status."
          : "Stäm av betalningen, och ändra Status till Betald när den har kommit.",
      );
    }
  },
});
