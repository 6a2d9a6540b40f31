import { quoted } from "../../messages/lists.ts";
import { memberships } from "../sheets/memberships.ts";
import { at, defineCheck } from "./check.ts";
import { overlappingPairs } from "./shared/overlapping-pairs.ts";

export const overlappingMemberships = defineCheck({
  code: "overlapping-memberships",
  severity: "error",
  about: "Samma part står som deltagare i samma samarbete två gånger samtidigt.",
  reads: ["memberships"],
  *find(partnership) {
    const dated = partnership.memberships.filter(({ from }) => from !== undefined);
    const pairs = overlappingPairs(
      dated,
      ({ party, collaboration }) => JSON.stringify([party, collaboration]),
      (membership) => membership,
    );
    for (const [earlier, later] of pairs) {
      yield at(
        memberships,
        later,
        "from",
        `${later.party} står redan på rad ${earlier.row} som deltagare i ${quoted(later.collaboration)} under samma tid.`,
        "Rätta ”Med från” och ”Med till” så att perioderna avlöser varandra, eller ta bort den ena raden.",
      );
    }
  },
});
