import type { Columns, Sheet } from "../../core/schema/sheet.ts";
import { longDate } from "../../messages/dates.ts";
import { quoted } from "../../messages/lists.ts";
import { agreements } from "../sheets/agreements.ts";
import { collaborations } from "../sheets/collaborations.ts";
import { mandates } from "../sheets/mandates.ts";
import { meetings } from "../sheets/meetings.ts";
import { memberships } from "../sheets/memberships.ts";
import { organisations } from "../sheets/organisations.ts";
import { at, defineCheck, type Found } from "./check.ts";

export const endBeforeStart = defineCheck({
  code: "end-before-start",
  severity: "error",
  about: "En period slutar innan den börjar.",
  reads: ["collaborations", "organisations", "memberships", "agreements", "mandates", "meetings"],
  *find(partnership) {
    yield* reversed(collaborations, partnership.collaborations, "formed", "ended");
    yield* reversed(organisations, partnership.organisations, "validFrom", "validTo");
    yield* reversed(memberships, partnership.memberships, "from", "to");
    yield* reversed(agreements, partnership.agreements, "start", "end");
    yield* reversed(mandates, partnership.mandates, "from", "to");
    yield* reversed(meetings, partnership.meetings, "start", "end");
  },
});

function* reversed<C extends Columns, F extends keyof C & string, T extends keyof C & string>(
  sheet: Sheet<C>,
  rows: readonly ({ readonly row: number } & { readonly [K in F | T]: string | undefined })[],
  first: F,
  last: T,
): Iterable<Found> {
  for (const row of rows) {
    const [from, to]: (string | undefined)[] = [row[first], row[last]];
    if (from === undefined || to === undefined || from <= to) continue;
    const [start, end] = [sheet.columns[first]?.header ?? "", sheet.columns[last]?.header ?? ""];
    yield at(
      sheet,
      row,
      last,
      `${quoted(end)} (${longDate(to)}) ligger före ${quoted(start)} (${longDate(from)}).`,
      "Rätta det datum som är fel.",
    );
  }
}
