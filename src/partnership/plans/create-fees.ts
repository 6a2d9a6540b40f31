import { type CivilDate, isCivilDate } from "../../core/dates/civil-date.ts";
import { overlaps, yearPeriod } from "../../core/dates/period.ts";
import { listedBriefly, quoted } from "../../messages/lists.ts";
import { counted, kronorText } from "../../messages/numbers.ts";
import { named, type Partnership } from "../partnership.ts";
import { periodOf } from "../questions/agreements.ts";
import { billingOf } from "../questions/billing.ts";
import { feeOf } from "../questions/fees.ts";
import { addition, impossible, type Planned, planned } from "./plan.ts";

/** Which year's fees; `due` is the last day to pay. */
export interface FeesAsked {
  readonly agreement: string;
  readonly year: number;
  readonly due?: CivilDate | undefined;
}

/** *Skapa avgifter*: a fee row for every party that has acceded, is a member in the year and has none; never a second one. */
export function createFees(partnership: Partnership, asked: FeesAsked, _today: CivilDate): Planned {
  const { year, due } = asked;
  const agreement = named(partnership.agreements, asked.agreement);
  if (agreement === undefined) return impossible(`Överenskommelsen ${quoted(asked.agreement)} finns inte.`);
  const title = quoted(agreement.name);
  if ((agreement.fee ?? 0) === 0) return impossible(`${title} anger ingen avgift.`);
  if (due !== undefined && !isCivilDate(due))
    return impossible(`Förfallodagen ${quoted(due)} är inget datum; skriv t.ex. ${year}-03-31.`);
  if (agreement.start === undefined || !overlaps(periodOf(agreement), yearPeriod(year)))
    return impossible(`${title} gäller inte under ${year}.`);

  const { missing, billed, waiting } = billingOf(partnership, agreement, year);
  const late =
    waiting.length === 0
      ? []
      : [`${listedBriefly(waiting)} har inte anslutit sig till ${title} och får ingen avgift ännu.`];
  if (missing.length === 0)
    return billed.size === 0
      ? impossible(`Ingen part som är medlem under ${year} har anslutit sig till ${title}.`, ...late)
      : planned([`Avgifterna för ${year} finns redan i Avgifter.`, ...late]);

  const amounts = missing.map((line) => feeOf(line, agreement) ?? 0);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const told = [
    `${counted(missing.length, "avgift", "avgifter")} för ${year} läggs in enligt ${title}, sammanlagt ${kronorText(sum)}: ${listedBriefly(missing.map(({ party }) => party))}.`,
    ...(billed.size === 0
      ? []
      : [`${counted(billed.size, "part", "parter")} har redan en avgift för ${year}; den ändras inte.`]),
    ...late,
    ...(agreement.feeIsCeiling === true
      ? ["Överenskommelsens avgift är ett tak; ändra beloppen om partnerskapet har bestämt en lägre avgift."]
      : []),
  ];
  const rows = missing.map(({ party }, place) =>
    addition("fees", {
      year,
      agreement: agreement.name,
      party,
      amount: amounts[place],
      due,
      status: "notInvoiced",
    }),
  );
  return planned(told, ...rows);
}
