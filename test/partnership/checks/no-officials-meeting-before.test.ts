import { expect, it } from "vitest";
import { noOfficialsMeetingBefore } from "../../../src/partnership/checks/no-officials-meeting-before.ts";
import {
  anAgreement,
  anOfficialsMeeting,
  aPartnershipMeeting,
  aRightPartnership,
  told,
} from "./a-right-partnership.ts";

it("asks for a meeting of the officials before each partnership meeting", () => {
  const partnership = aRightPartnership({
    meetings: [
      anOfficialsMeeting(),
      aPartnershipMeeting(),
      aPartnershipMeeting({
        name: "Träff i november",
        start: "2020-11-10",
        end: "2020-11-11",
        status: "planned",
      }),
    ],
  });
  expect(told(noOfficialsMeetingBefore, partnership)).toMatchInlineSnapshot(
    `"Varning | no-officials-meeting-before | Möten | 4 | Benämning: Inget tjänstepersonsmöte finns i Möten inför ”Träff i november”, efter ”Partnerskapsträff februari 2020”. → Planera ett tjänstepersonsmöte före träffen, och lägg in det i Möten."`,
  );
});

it("only mentions it once the meeting is over", () => {
  const partnership = aRightPartnership({ meetings: [aPartnershipMeeting()] });
  expect(told(noOfficialsMeetingBefore, partnership)).toMatchInlineSnapshot(
    `"Upplysning | no-officials-meeting-before | Möten | 2 | Benämning: Inget tjänstepersonsmöte finns i Möten inför ”Partnerskapsträff februari 2020”. → Lägg in mötet i efterhand om det hölls."`,
  );
});

it("does not accept one on the first day of the meeting before", () => {
  const partnership = aRightPartnership({
    meetings: [
      anOfficialsMeeting({ start: "2020-02-11" }),
      aPartnershipMeeting(),
      aPartnershipMeeting({
        name: "Träff i november",
        start: "2020-11-10",
        end: "2020-11-11",
        status: "planned",
      }),
    ],
  });
  expect(told(noOfficialsMeetingBefore, partnership)).toMatchInlineSnapshot(
    `"Varning | no-officials-meeting-before | Möten | 4 | Benämning: Inget tjänstepersonsmöte finns i Möten inför ”Träff i november”, efter ”Partnerskapsträff februari 2020”. → Planera ett tjänstepersonsmöte före träffen, och lägg in det i Möten."`,
  );
});

it("accepts one in the same month where the days are not set", () => {
  const partnership = aRightPartnership({
    meetings: [
      anOfficialsMeeting({ month: 2, start: undefined }),
      aPartnershipMeeting({ start: undefined, end: undefined }),
    ],
  });
  expect(told(noOfficialsMeetingBefore, partnership)).toBe("");
});

it("asks for nothing that the agreement does not say", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement({ officialsMeetingsPerYear: undefined })],
    meetings: [aPartnershipMeeting()],
  });
  expect(told(noOfficialsMeetingBefore, partnership)).toBe("");
});
