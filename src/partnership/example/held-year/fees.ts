import { AGREEMENT_2020, PARTIES_2020 } from "../names.ts";
import type { Rows } from "../rows.ts";
import { PARTIES_2021, UNDECIDED } from "./members.ts";

type Row = Rows<"fees">[number];

/** What became of a fee, where it was not simply paid in time. */
const OTHERWISE: Readonly<Record<string, Row>> = {
  // Nobody bills a party that has decided nothing; the first year was let go.
  [`2020 ${UNDECIDED}`]: { status: "waived", invoice: undefined, paid: undefined },
  [`2021 ${UNDECIDED}`]: { status: "notInvoiced", invoice: undefined, due: undefined, paid: undefined },
  "2020 Uppsala": { paid: "2020-11-09" },
  "2021 Västerås": { status: "invoiced", paid: undefined },
  "2021 Angereds stadsdel": { status: "invoiced", due: "2021-12-31", paid: undefined },
};

/** The fees of both years: nearly all are paid. */
export const fees: Rows<"fees"> = [...feesOf(2020, PARTIES_2020), ...feesOf(2021, PARTIES_2021)];

function feesOf(year: number, parties: readonly string[]): readonly Row[] {
  return parties.map((party, place) => ({
    year,
    agreement: AGREEMENT_2020,
    party,
    amount: 10_000,
    invoice: `${year}-${101 + place}`,
    due: `${year}-10-31`,
    status: "paid",
    paid: `${year}-10-${12 + place}`,
    ...OTHERWISE[`${year} ${party}`],
    source: "004 (belopp); Exempel (faktura, förfallodag och betalning)",
  }));
}
