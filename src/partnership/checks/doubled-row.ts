import type { Columns, Sheet } from "../../core/schema/sheet.ts";
import { genitive, quoted } from "../../messages/lists.ts";
import { accessions } from "../sheets/accessions.ts";
import { fees } from "../sheets/fees.ts";
import { at, defineCheck, type Found } from "./check.ts";

export const doubledRow = defineCheck({
  code: "doubled-row",
  severity: "warning",
  about: "Samma anslutning eller samma årsavgift står på två rader.",
  reads: ["accessions", "fees"],
  *find(partnership) {
    yield* doubled(accessions, partnership.accessions, "organisation", ({ agreement, organisation }) => ({
      key: [agreement, organisation],
      about: `${genitive(organisation)} anslutning till ${quoted(agreement)}`,
    }));
    yield* doubled(fees, partnership.fees, "party", ({ agreement, party, year }) => ({
      key: [agreement, party, String(year)],
      about: `avgiften för ${party} ${year} enligt ${quoted(agreement)}`,
    }));
  },
});

function* doubled<C extends Columns, Row extends { readonly row: number }>(
  sheet: Sheet<C>,
  rows: readonly Row[],
  column: keyof C & string,
  meaning: (row: Row) => { readonly key: readonly string[]; readonly about: string },
): Iterable<Found> {
  const first = new Map<string, number>();
  for (const row of rows) {
    const { key, about } = meaning(row);
    const known = first.get(JSON.stringify(key));
    if (known === undefined) first.set(JSON.stringify(key), row.row);
    else yield at(sheet, row, column, `Rad ${known} är också ${about}.`, "Ta bort den rad som är fel.");
  }
}
