import { expect, it } from "vitest";
import { referralWithoutResponsible } from "../../../src/partnership/checks/referral-without-responsible.ts";
import { allTold, aReferral, aRightPartnership, told } from "./a-right-partnership.ts";

it("asks who is to answer", () => {
  const partnership = aRightPartnership({ referrals: [aReferral(), aReferral({ responsible: undefined })] });
  expect(allTold(partnership)).toMatchInlineSnapshot(
    `"Varning | referral-without-responsible | Remisser | 3 | Ansvarig: Ingen ansvarar för svaret till Barnombudsmannen om ”Barns rätt till fritid”. → Välj en ansvarig i kolumnen Ansvarig."`,
  );
});

it("asks nothing once the answer is given", () => {
  const partnership = aRightPartnership({
    referrals: [aReferral({ responsible: undefined, answered: "2020-02-20" })],
  });
  expect(told(referralWithoutResponsible, partnership)).toBe("");
});
