import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { feeAboveCap } from "../../checks/fee-above-cap.ts";
import { feeDiffers } from "../../checks/fee-differs.ts";
import { feeUnpaid } from "../../checks/fee-unpaid.ts";
import { feeWithoutGround } from "../../checks/fee-without-ground.ts";
import type { Partnership } from "../../partnership.ts";
import { boundParties, partiesOf } from "../../questions/agreements.ts";
import { billingOf } from "../../questions/billing.ts";
import type { Agreement } from "../../sheets/agreements.ts";

const CHECKS = [feeAboveCap, feeDiffers, feeWithoutGround, feeUnpaid];

/** What does not agree between the agreement and *Avgifter* in the year, one sentence each; the same that the checks find. */
export function deviations(
  partnership: Partnership,
  agreement: Agreement,
  year: number,
  day: CivilDate,
): readonly string[] {
  const own = partnership.fees.filter((fee) => fee.agreement === agreement.name && fee.year === year);
  const rows = new Set(own.map(({ row }) => row));
  const bound = new Set(boundParties(partnership, agreement).map(({ name }) => name));
  const unbound = partiesOf(partnership, agreement).filter(
    ({ name }) => !bound.has(name) && own.some(({ party, status }) => party === name && status !== "waived"),
  );
  return [
    ...billingOf(partnership, agreement, year).missing.map(
      ({ party }) => `${party} har ingen avgift för ${year} i fliken ”Avgifter”.`,
    ),
    ...unbound.map(({ name }) => `${name} har en avgift för ${year} men har inte anslutit sig.`),
    ...CHECKS.flatMap((check) => check.find({ ...partnership, fees: own }, day))
      .filter(({ row }) => rows.has(row ?? 0))
      .map(({ message }) => message),
  ];
}
