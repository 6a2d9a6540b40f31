import { expect, it } from "vitest";
import { partyReviewsItself } from "../../../src/partnership/checks/party-reviews-itself.ts";
import { allTold, aReview, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of a party among its own reviewers", () => {
  const partnership = aRightPartnership({
    reviews: [aReview(), aReview({ reviewers: ["Uppsala", "Gävle"] })],
  });
  expect(allTold(partnership)).toMatchInlineSnapshot(
    `"Fel | party-reviews-itself | Granskningar | 3 | Granskande parter: Gävle står både som granskad part och bland de granskande. → Ta bort Gävle ur Granskande parter, eller rätta Granskad part."`,
  );
});

it("accepts two parties that review each other", () => {
  const partnership = aRightPartnership({
    reviews: [aReview(), aReview({ reviewed: "Uppsala", reviewers: ["Gävle"] })],
  });
  expect(told(partyReviewsItself, partnership)).toBe("");
});
