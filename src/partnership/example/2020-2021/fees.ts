import { AGREEMENT_2020, PARTIES_2020 } from "../names.ts";
import type { Rows } from "../rows.ts";

type Row = Rows<"fees">[number];

/** The fee of every party for both years; nothing is invoiced yet. */
export const fees: Rows<"fees"> = [2020, 2021].flatMap((year) =>
  PARTIES_2020.map(
    (party): Row => ({
      year,
      agreement: AGREEMENT_2020,
      party,
      amount: 10_000,
      due: `${year}-10-31`,
      status: "notInvoiced",
      source: "004 (belopp); Exempel (förfallodag och status)",
    }),
  ),
);
