import { yearOf } from "../../../core/dates/civil-date.ts";
import { listed } from "../../../messages/lists.ts";
import { counted, grouped, kronorText } from "../../../messages/numbers.ts";
import type { Partnership } from "../../partnership.ts";
import { enteredFees, enteredSum } from "../../questions/entered-fees.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Fee } from "../../sheets/fees.ts";

/** A year's fees as they stand in the sheet. */
export type FeeYearRow = {
  readonly year: string;
  readonly number: string;
  readonly sum: string;
  readonly paid: string;
  readonly waived: string;
  readonly unpaid: string;
};

/** The fees of the agreement's years, and what is to be said of them. */
export type Economy = {
  readonly fee: string;
  readonly hasFees: boolean;
  readonly feeYears: readonly FeeYearRow[];
  readonly feeNote: string;
};

type Dated = Agreement & { readonly start: string; readonly end: string };

/** The economy of the period: its fees, which are all that the workbook knows of. @param thisYear Later years are not looked at. */
export function economy(partnership: Partnership, agreement: Dated, thisYear: number): Economy {
  const years = yearsOf(agreement, thisYear);
  const all = years.map((year) => ({ year, fees: enteredFees(partnership, agreement, year) }));
  const billed = all.filter(({ fees }) => fees.length > 0);
  const entered = billed.flatMap(({ fees }) => fees);
  const rows = billed.map(({ year, fees }) => rowOf(String(year), fees));
  return {
    fee: feeText(agreement),
    hasFees: billed.length > 0,
    feeYears: rows.length < 2 ? rows : [...rows, rowOf("Alla år", entered)],
    feeNote: feeNote(agreement, all, entered),
  };
}

/** How much of the period's fees has been paid; empty without fees. */
export function paidText(partnership: Partnership, agreement: Dated, thisYear: number): string {
  const entered = yearsOf(agreement, thisYear).flatMap((year) => enteredFees(partnership, agreement, year));
  return entered.length === 0
    ? ""
    : `Av avgifterna på sammanlagt ${kronorText(sumOf(entered))} är ${kronorText(enteredSum(entered, "paid"))} betalda.`;
}

function yearsOf({ start, end }: Dated, thisYear: number): readonly number[] {
  const first = yearOf(start);
  return Array.from(
    { length: Math.max(0, Math.min(yearOf(end), thisYear) - first + 1) },
    (_, at) => first + at,
  );
}

function rowOf(year: string, fees: readonly Fee[]): FeeYearRow {
  return {
    year,
    number: grouped(fees.length),
    sum: kronorText(sumOf(fees)),
    paid: kronorText(enteredSum(fees, "paid")),
    waived: kronorText(enteredSum(fees, "waived")),
    unpaid: kronorText(enteredSum(fees, "notInvoiced", "invoiced", undefined)),
  };
}

function sumOf(fees: readonly Fee[]): number {
  return fees.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

function feeText({ fee, feePer, feeIsCeiling }: Agreement): string {
  if (fee === undefined) return "Överenskommelsen anger ingen avgift.";
  if (fee === 0) return "Ingen avgift har tagits ut.";
  const each = feePer === undefined ? "" : ` för varje ${feePer === "party" ? "part" : "organisation"}`;
  return `Avgiften är ${feeIsCeiling === true ? "högst " : ""}${kronorText(fee)} per år${each}.`;
}

function feeNote(
  { fee }: Agreement,
  all: readonly { readonly year: number; readonly fees: readonly Fee[] }[],
  entered: readonly Fee[],
): string {
  const empty = all.filter(({ fees }) => fees.length === 0).map(({ year }) => String(year));
  const without = entered.filter(({ amount }) => amount === undefined).length;
  return [
    ...((fee ?? 0) === 0 || empty.length === 0 ? [] : [`Inga avgifter är inlagda för ${listed(empty)}.`]),
    ...(without === 0
      ? []
      : [`${counted(without, "avgift", "avgifter")} saknar belopp och är inte med i summorna.`]),
  ].join(" ");
}
