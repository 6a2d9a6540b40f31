import { addDays, type CivilDate } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { counted, kronorText } from "../../../messages/numbers.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";
import { settingDefinitions } from "../../settings.ts";
import type { Fee } from "../../sheets/fees.ts";

/** An invoice is usually to be paid within thirty days; a week more to make it. */
const DAYS_AHEAD = 37;

/** Fees to invoice, and fees whose payments nobody has looked for since they fell due: a line for each due day. */
export function feesToHandle(partnership: Partnership, today: CivilDate): readonly string[] {
  const { paymentsReconciled } = partnership.settings;
  const days = new Set(partnership.fees.map(({ due }) => due));
  return [...days].sort().flatMap((due) => {
    if (due === undefined || due > addDays(today, DAYS_AHEAD)) return [];
    const fees = rowsWith(partnership.fees, "due", due).filter(({ paid }) => paid === undefined);
    const unsent = fees.filter(({ status }) => status === "notInvoiced");
    const unpaid = fees.filter(({ status }) => status === "invoiced");
    return [unsentText(unsent, due, today), unpaidText(unpaid, due, paymentsReconciled, today)].filter(
      (line) => line !== "",
    );
  });
}

function unsentText(fees: readonly Fee[], due: CivilDate, today: CivilDate): string {
  if (fees.length === 0) return "";
  const falls = due < today ? "förföll" : "förfaller";
  return `${feesText(fees)} ${falls} ${longDate(due)} och är inte ${fees.length === 1 ? "fakturerad" : "fakturerade"}.`;
}

function unpaidText(fees: readonly Fee[], due: CivilDate, reconciled: CivilDate, today: CivilDate): string {
  if (fees.length === 0 || due >= today) return "";
  const fell = `${feesText(fees)} förföll ${longDate(due)}`;
  return reconciled < due
    ? `${fell}. Stäm av betalningarna mot fliken Avgifter, och skriv dagen vid ”${settingDefinitions.paymentsReconciled.name}” i Inställningar, så påminns de som inte har betalat.`
    : `${fell} och är inte ${fees.length === 1 ? "betald" : "betalda"} enligt avstämningen ${longDate(reconciled)}.`;
}

function feesText(fees: readonly Fee[]): string {
  const sum = fees.reduce((total, { amount }) => total + (amount ?? 0), 0);
  return `${counted(fees.length, "avgift", "avgifter")} (${kronorText(sum)})`;
}
