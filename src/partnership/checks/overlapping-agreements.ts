import { longDate } from "../../messages/dates.ts";
import { quoted } from "../../messages/lists.ts";
import { periodOf } from "../questions/agreements.ts";
import { agreements } from "../sheets/agreements.ts";
import { at, defineCheck } from "./check.ts";
import { overlappingPairs } from "./shared/overlapping-pairs.ts";

export const overlappingAgreements = defineCheck({
  code: "overlapping-agreements",
  severity: "warning",
  about: "Två överenskommelser i samma samarbete gäller samtidigt.",
  reads: ["agreements"],
  *find(partnership) {
    const begun = partnership.agreements.filter(({ start }) => start !== undefined);
    for (const [earlier, later] of overlappingPairs(begun, ({ collaboration }) => collaboration, periodOf)) {
      const until =
        earlier.end === undefined ? "saknar slutdatum" : `gäller till och med ${longDate(earlier.end)}`;
      yield at(
        agreements,
        later,
        "start",
        `${quoted(later.name)} börjar gälla medan ${quoted(earlier.name)} fortfarande gäller: den ${until}.`,
        "Rätta start- och slutdatum så att överenskommelserna avlöser varandra.",
      );
    }
  },
});
