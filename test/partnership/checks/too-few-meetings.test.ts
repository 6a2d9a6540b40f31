import { expect, it } from "vitest";
import { tooFewMeetings } from "../../../src/partnership/checks/too-few-meetings.ts";
import {
  anAgreement,
  anOfficialsMeeting,
  aPartnershipMeeting,
  aRightPartnership,
  told,
} from "./a-right-partnership.ts";

it("counts both kinds of meeting for each year of the agreement", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement({ partnershipMeetingsPerYear: 2, officialsMeetingsPerYear: 3 })],
  });
  expect(told(tooFewMeetings, partnership)).toMatchInlineSnapshot(`
    "Varning | too-few-meetings | Överenskommelser | 2 | Partnerskapsmöten per år: För 2020 finns 1 partnerskapsträff i Möten, men ”Överenskommelse 2020” säger 2 per år. → Lägg in det som saknas i Möten, eller rätta antalet här.
    Varning | too-few-meetings | Överenskommelser | 2 | Tjänstepersonsmöten per år: För 2020 finns 1 tjänstepersonsmöte i Möten, men ”Överenskommelse 2020” säger 3 per år. → Lägg in det som saknas i Möten, eller rätta antalet här."
  `);
});

it("does not count a cancelled meeting", () => {
  const partnership = aRightPartnership({
    meetings: [anOfficialsMeeting(), aPartnershipMeeting({ status: "cancelled" })],
  });
  expect(told(tooFewMeetings, partnership)).toMatchInlineSnapshot(
    `"Varning | too-few-meetings | Överenskommelser | 2 | Partnerskapsmöten per år: För 2020 finns ingen partnerskapsträff i Möten, men ”Överenskommelse 2020” säger 1 per år. → Lägg in det som saknas i Möten, eller rätta antalet här."`,
  );
});

it("waits with a later year until it has a meeting", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement({ end: "2022-12-31" })],
    meetings: [
      anOfficialsMeeting(),
      aPartnershipMeeting(),
      aPartnershipMeeting({ name: "Träff 2022", year: 2022, start: undefined, end: undefined }),
    ],
  });
  expect(told(tooFewMeetings, partnership)).toMatchInlineSnapshot(
    `"Varning | too-few-meetings | Överenskommelser | 2 | Tjänstepersonsmöten per år: För 2022 finns inget tjänstepersonsmöte i Möten, men ”Överenskommelse 2020” säger 1 per år. → Lägg in det som saknas i Möten, eller rätta antalet här."`,
  );
});

it("asks nothing of a year that the agreement holds only a part of", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement({ start: "2020-02-01" })],
    meetings: [],
  });
  expect(told(tooFewMeetings, partnership)).toBe("");
});

it("asks nothing of the years of an old agreement whose meetings are not in the sheet", () => {
  const partnership = aRightPartnership({ meetings: [] });
  expect(told(tooFewMeetings, partnership, "2026-11-22")).toBe("");
});
