import { defineSummons } from "../summons/define-summons.ts";

/** The summons to a partnership meeting, for officials and elected representatives. @see product R4 */
export const partnershipSummonsDocument = defineSummons({
  id: "D5",
  title: "Kallelse till partnerskapsträff",
  kind: "partnership",
});
