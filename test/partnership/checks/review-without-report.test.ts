import { expect, it } from "vitest";
import { reviewWithoutReport } from "../../../src/partnership/checks/review-without-report.ts";
import { allTold, aReview, aRightPartnership, told } from "./a-right-partnership.ts";

it("mentions a report that is missing 90 days after", () => {
  const partnership = aRightPartnership({ reviews: [aReview(), aReview({ date: "2019-12-02" })] });
  expect(allTold(partnership)).toMatchInlineSnapshot(
    `"Upplysning | review-without-report | Granskningar | 3 | Rapport: Rapporten från granskningen av Gävle den 2 december 2019 saknas. → Be de granskande parterna om rapporten, och fyll i länken."`,
  );
});

it.each([
  ["89 days", aReview({ date: "2019-12-03" })],
  ["a report", aReview({ date: "2019-06-01", report: "https://partnerskapet.example/granskning" })],
  ["a review without a day", aReview({ date: undefined })],
])("accepts %s", (_, review) => {
  expect(told(reviewWithoutReport, aRightPartnership({ reviews: [review] }))).toBe("");
});
