import { expect, it } from "vitest";
import { tooFewDays } from "../../../src/partnership/checks/too-few-days.ts";
import { aPartnershipMeeting, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of a meeting shorter than the agreement says", () => {
  const partnership = aRightPartnership({ meetings: [aPartnershipMeeting({ end: undefined })] });
  expect(told(tooFewDays, partnership)).toMatchInlineSnapshot(
    `"Varning | too-few-days | Möten | 2 | Slut: ”Partnerskapsträff februari 2020” är på 1 dag, men ”Överenskommelse 2020” säger 2 dagar per träff. → Rätta Slut, eller ändra ”Dagar per möte” i överenskommelsen."`,
  );
});

it("accepts a longer one, and one whose days are not set", () => {
  const partnership = aRightPartnership({
    meetings: [
      aPartnershipMeeting({ end: "2020-02-13" }),
      aPartnershipMeeting({ start: undefined, end: undefined }),
    ],
  });
  expect(told(tooFewDays, partnership)).toBe("");
});

it("leaves one that ends before it starts to another check", () => {
  const partnership = aRightPartnership({ meetings: [aPartnershipMeeting({ end: "2020-02-10" })] });
  expect(told(tooFewDays, partnership)).toBe("");
});
