import { AGREEMENT_2020 } from "../names.ts";
import type { Rows } from "../rows.ts";
import { agreements as planned } from "../shared/agreements.ts";
import { withChanges } from "../shared/with-changes.ts";

const source = planned.find(({ name }) => name === AGREEMENT_2020)?.source;

/** The agreements; the work plan was adopted at the first meeting, which no source tells. */
export const agreements: Rows<"agreements"> = withChanges(planned, ({ name }) => name, {
  [AGREEMENT_2020]: {
    planAdopted: "2020-05-15",
    planAdoptedAt: "Partnerskapsträff maj 2020",
    source: `${source}; Exempel (arbetsplanen antagen)`,
  },
});
