import { mandates } from "../sheets/mandates.ts";
import { at, defineCheck } from "./check.ts";
import { overlappingPairs } from "./shared/overlapping-pairs.ts";

export const overlappingMandates = defineCheck({
  code: "overlapping-mandates",
  severity: "warning",
  about: "Samma person har samma uppdrag två gånger samtidigt.",
  reads: ["mandates"],
  *find(partnership) {
    const pairs = overlappingPairs(
      partnership.mandates,
      ({ person, party, role }) => JSON.stringify([person, party, role]),
      (mandate) => mandate,
    );
    for (const [earlier, later] of pairs) {
      yield at(
        mandates,
        later,
        "from",
        `${later.person} har redan samma uppdrag på rad ${earlier.row} under samma tid.`,
        "Rätta Från och Till så att uppdragen avlöser varandra, eller ta bort den ena raden.",
      );
    }
  },
});
