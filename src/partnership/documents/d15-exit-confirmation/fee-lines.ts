import { yearOf } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { kronorText } from "../../../messages/numbers.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";
import type { Fee } from "../../sheets/fees.ts";
import type { Leaving } from "./leaving.ts";

/** What holds for the fee of each year of the agreement, a sentence each; none where it has no fee. */
export function feeLines(
  partnership: Partnership,
  { agreement, party, partyLast }: Leaving,
): readonly string[] {
  const { name, fee = 0, start, end } = agreement;
  const own = rowsWith(partnership.fees, "party", party.name).filter((row) => row.agreement === name);
  if (start === undefined || end === undefined || (fee === 0 && own.length === 0)) return [];
  const lines: string[] = [];
  for (let year = yearOf(start); year <= yearOf(end); year++) {
    const ofYear = own.filter((row) => row.year === year);
    const owed = year <= yearOf(partyLast) && partyLast >= start;
    if (ofYear.length === 0)
      lines.push(owed ? `Någon avgift för ${year} är inte inlagd.` : `Ingen avgift tas ut för ${year}.`);
    else lines.push(...ofYear.map((row) => (owed ? owedText(row) : notOwedText(row))));
  }
  return lines;
}

function owedText({ year, amount, status, paid, due }: Fee): string {
  const what = amount === undefined ? `Avgiften för ${year}` : `Avgiften för ${year}, ${kronorText(amount)},`;
  if (status === "paid")
    return `${what} ${paid === undefined ? "är betald" : `betalades ${longDate(paid)}`}.`;
  if (status === "waived") return `${what} är efterskänkt.`;
  const until = due === undefined ? "" : ` och ska betalas senast ${longDate(due)}`;
  return `${what} är ${status === "invoiced" ? "" : "ännu inte "}fakturerad${until}.`;
}

/** A fee of a year in which the party is no longer in. */
function notOwedText({ year, amount, status }: Fee): string {
  const sum = amount === undefined ? "" : ` på ${kronorText(amount)}`;
  if (status === "paid") return `Avgiften för ${year}${sum} är redan betald och ska betalas tillbaka.`;
  if (status === "invoiced") return `Fakturan för ${year}${sum} ska krediteras.`;
  return `Ingen avgift tas ut för ${year}.`;
}
