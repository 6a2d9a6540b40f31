import { reviews } from "../sheets/reviews.ts";
import { at, defineCheck } from "./check.ts";

export const partyReviewsItself = defineCheck({
  code: "party-reviews-itself",
  severity: "error",
  about: "En part står som granskare av sig själv.",
  reads: ["reviews"],
  *find(partnership) {
    for (const review of partnership.reviews) {
      const { reviewed, reviewers } = review;
      if (!reviewers.includes(reviewed)) continue;
      yield at(
        reviews,
        review,
        "reviewers",
        `${reviewed} står både som granskad part och bland de granskande.`,
        `Ta bort ${reviewed} ur Granskande parter, eller rätta Granskad part.`,
      );
    }
  },
});
