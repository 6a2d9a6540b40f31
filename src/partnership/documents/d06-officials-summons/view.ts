import { defineSummons } from "../summons/define-summons.ts";

/** The summons to an officials' meeting. @see product R4 */
export const officialsSummonsDocument = defineSummons({
  id: "D6",
  title: "Kallelse till tjänstepersonsmöte",
  kind: "officials",
});
