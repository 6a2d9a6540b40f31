import { expect, it } from "vitest";
import { heldWithoutMinutes } from "../../../src/partnership/checks/held-without-minutes.ts";
import {
  anOfficialsMeeting,
  aPartnershipMeeting,
  aRightPartnership,
  OFFICIAL,
  told,
} from "./a-right-partnership.ts";

it("names who was to write", () => {
  const partnership = aRightPartnership({
    meetings: [
      aPartnershipMeeting({ minutes: undefined, noteTaker: OFFICIAL }),
      anOfficialsMeeting({ minutes: undefined }),
    ],
  });
  expect(told(heldWithoutMinutes, partnership)).toMatchInlineSnapshot(`
    "Varning | held-without-minutes | Möten | 2 | Minnesanteckningar: ”Partnerskapsträff februari 2020” är genomfört, men minnesanteckningarna saknas. → Be Tjänsteperson Gävle om dem, och fyll i länken.
    Varning | held-without-minutes | Möten | 3 | Minnesanteckningar: ”Tjänstepersonsmöte januari 2020” är genomfört, men minnesanteckningarna saknas. → Be den som förde anteckningar om dem, och fyll i länken."
  `);
});

it("asks no minutes of a study visit, or of a meeting that is not held", () => {
  const partnership = aRightPartnership({
    meetings: [
      aPartnershipMeeting({ minutes: undefined, kind: "studyVisit" }),
      aPartnershipMeeting({ minutes: undefined, status: "called" }),
    ],
  });
  expect(told(heldWithoutMinutes, partnership)).toBe("");
});
