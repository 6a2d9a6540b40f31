import { listed } from "../../../messages/lists.ts";
import type { Review } from "../../sheets/reviews.ts";

/** A peer review. */
export type ReviewRow = {
  readonly reviewed: string;
  readonly reviewers: string;
  readonly date: string;
  readonly report: string;
};

/** A row for each review; one whose report has not come says so. */
export function reviewRows(reviews: readonly Review[]): readonly ReviewRow[] {
  return reviews.map(({ reviewed, reviewers, date = "–", report }) => ({
    reviewed,
    reviewers: reviewers.length === 0 ? "–" : listed(reviewers),
    date,
    report: report === undefined ? "Inte inlagd" : "Bilaga",
  }));
}
