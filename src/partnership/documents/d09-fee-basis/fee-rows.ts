import { listed } from "../../../messages/lists.ts";
import { kronorText } from "../../../messages/numbers.ts";
import { type FeeBasis, feeOf } from "../../questions/fees.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import { type Fee, fees } from "../../sheets/fees.ts";

/** What stands where nothing is known, so that no cell looks forgotten. */
const NOTHING = "–";

/** A party in the table: what the agreement gives, and what stands in *Avgifter*. */
export type FeeRow = {
  readonly party: string;
  readonly organisations: string;
  readonly units: string;
  readonly perParty: string;
  readonly perOrganisation: string;
  readonly entered: string;
  readonly status: string;
};

/** A row for each party that the basis has, in its order, then one for each other party with a fee. */
export function feeRows(basis: FeeBasis, entered: readonly Fee[]): readonly FeeRow[] {
  const owing = new Set(basis.lines.map(({ party }) => party));
  const others = [...new Set(entered.map(({ party }) => party))].filter((party) => !owing.has(party));
  const ofParty = (party: string) => entered.filter((fee) => fee.party === party);
  return [
    ...basis.lines.map(({ party, organisations, units, perParty, perOrganisation }) => ({
      party,
      organisations: listed(organisations),
      units: String(units),
      perParty: kronorText(perParty),
      perOrganisation: kronorText(perOrganisation),
      ...enteredTexts(ofParty(party)),
    })),
    ...others.map((party) => ({
      party,
      organisations: NOTHING,
      units: NOTHING,
      perParty: NOTHING,
      perOrganisation: NOTHING,
      ...enteredTexts(ofParty(party)),
    })),
  ];
}

/** Kronor that the agreement's own way of counting gives; `undefined` where it does not say which holds. */
export function owedSum({ lines }: FeeBasis, agreement: Agreement): number | undefined {
  if (agreement.feePer === undefined) return undefined;
  return lines.reduce((sum, line) => sum + (feeOf(line, agreement) ?? 0), 0);
}

function enteredTexts(rows: readonly Fee[]): Pick<FeeRow, "entered" | "status"> {
  if (rows.length === 0) return { entered: "Ingen rad", status: NOTHING };
  return {
    entered: rows
      .map(({ amount }) => (amount === undefined ? "Inget belopp" : kronorText(amount)))
      .join("\n"),
    status: rows.map(statusText).join("\n"),
  };
}

function statusText({ status, paid, due }: Fee): string {
  const word = status === undefined ? "Ingen uppgift" : String(fees.columns.status.write(status));
  if (paid !== undefined) return `${word} ${paid}`;
  return due === undefined || status === "waived" || status === "paid" ? word : `${word}, förfaller ${due}`;
}
