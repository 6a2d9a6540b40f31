import { yearOf } from "../../../core/dates/civil-date.ts";
import { years as yearsText } from "../../../messages/dates.ts";
import { counted, kronorText } from "../../../messages/numbers.ts";
import type { Partnership } from "../../partnership.ts";
import { feeBasis, feeOf } from "../../questions/fees.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Party } from "../../sheets/parties.ts";
import { addition } from "../plan.ts";
import type { PeriodPart } from "./part.ts";

/** A fee for each year of the agreement and each party, by the agreement's own way of counting. */
export function newFees(
  partnership: Partnership,
  agreement: Agreement,
  parties: readonly Party[],
): PeriodPart {
  const [first, last] = [yearOf(agreement.start ?? ""), yearOf(agreement.end ?? "")];
  if ((agreement.fee ?? 0) === 0)
    return { parts: [], told: ["Överenskommelsen har ingen avgift, så inga avgifter läggs in."] };
  const names = new Set(parties.map(({ name }) => name));
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const rows = years.flatMap((year) =>
    feeBasis(partnership, agreement, year)
      .lines.filter(({ party }) => names.has(party))
      .map((line) => ({ year, party: line.party, amount: feeOf(line, agreement) })),
  );
  const sum = rows.reduce((total, { amount }) => total + (amount ?? 0), 0);
  return {
    parts: rows.map((row) => addition("fees", { ...row, agreement: agreement.name, status: "notInvoiced" })),
    told: [
      `${counted(rows.length, "avgift", "avgifter")} läggs in för ${yearsText(first, last)}, sammanlagt ${kronorText(sum)}.`,
    ],
  };
}
