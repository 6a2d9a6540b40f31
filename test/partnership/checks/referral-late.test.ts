import { expect, it } from "vitest";
import { referralLate } from "../../../src/partnership/checks/referral-late.ts";
import { allTold, aReferral, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of an answer whose last day has passed", () => {
  const partnership = aRightPartnership({ referrals: [aReferral(), aReferral({ answerBy: "2020-02-29" })] });
  expect(allTold(partnership)).toMatchInlineSnapshot(
    `"Varning | referral-late | Remisser | 3 | Svarat: Svaret till Barnombudsmannen om ”Barns rätt till fritid” skulle ha lämnats senast den 29 februari 2020. → Fyll i Svarat när svaret är lämnat, eller den nya dagen i Svar senast."`,
  );
});

it.each([
  ["the last day", aReferral({ answerBy: "2020-03-01" })],
  ["one that is answered", aReferral({ answerBy: "2020-02-01", answered: "2020-02-03" })],
  ["one without a last day", aReferral({ answerBy: undefined })],
])("accepts %s", (_, referral) => {
  expect(told(referralLate, aRightPartnership({ referrals: [referral] }))).toBe("");
});
