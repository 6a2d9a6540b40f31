import { expect, it } from "vitest";
import { doubleHosting } from "../../../src/partnership/checks/double-hosting.ts";
import { aMembership, aPartnershipMeeting, aParty, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells who waits while another hosts twice", () => {
  const partnership = aRightPartnership({
    parties: [aParty(), aParty({ name: "Uppsala" }), aParty({ name: "Örebro" })],
    memberships: [aMembership(), aMembership({ party: "Uppsala" }), aMembership({ party: "Örebro" })],
    meetings: [
      aPartnershipMeeting(),
      aPartnershipMeeting({ name: "Träff i maj", start: "2020-05-12", host: "Uppsala" }),
      aPartnershipMeeting({ name: "Träff i november", start: "2020-11-10", end: "2020-11-11" }),
    ],
  });
  expect(told(doubleHosting, partnership)).toMatchInlineSnapshot(
    `"Varning | double-hosting | Möten | 4 | Värd: Gävle är värd två gånger under ”Överenskommelse 2020”, medan Örebro inte är värd någon gång. → Låt någon av de andra vara värd för en av träffarna."`,
  );
});

it("explains that a digital meeting does not use up the turn", () => {
  const partnership = aRightPartnership({
    parties: [aParty(), aParty({ name: "Uppsala" }), aParty({ name: "Örebro" })],
    memberships: [aMembership(), aMembership({ party: "Uppsala" }), aMembership({ party: "Örebro" })],
    meetings: [
      aPartnershipMeeting({ name: "Digital träff", form: "digital" }),
      aPartnershipMeeting({ name: "Träff i november", start: "2020-11-10", end: "2020-11-11" }),
    ],
  });
  expect(told(doubleHosting, partnership)).toMatchInlineSnapshot(
    `"Upplysning | double-hosting | Möten | 3 | Värd: Gävle är värd två gånger under ”Överenskommelse 2020”, men ”Digital träff” är digital och tar inte värdens tur i anspråk. → Inget behöver göras. Ska digitala träffar räknas, ändra inställningen ”Digitalt möte förbrukar värdens tur”."`,
  );
});

it("does not explain it where the setting says that it does", () => {
  const partnership = aRightPartnership(
    {
      parties: [aParty(), aParty({ name: "Uppsala" }), aParty({ name: "Örebro" })],
      memberships: [aMembership(), aMembership({ party: "Uppsala" }), aMembership({ party: "Örebro" })],
      meetings: [
        aPartnershipMeeting({ name: "Digital träff", form: "digital" }),
        aPartnershipMeeting({ name: "Träff i november", start: "2020-11-10", end: "2020-11-11" }),
      ],
    },
    { digitalUsesTurn: true },
  );
  expect(told(doubleHosting, partnership)).toMatchInlineSnapshot(
    `"Varning | double-hosting | Möten | 3 | Värd: Gävle är värd två gånger under ”Överenskommelse 2020”, medan Uppsala och Örebro inte är värd någon gång. → Låt någon av de andra vara värd för en av träffarna."`,
  );
});

it("accepts that someone hosts again when nobody waits", () => {
  const partnership = aRightPartnership({
    meetings: [aPartnershipMeeting(), aPartnershipMeeting({ start: "2020-11-10", end: "2020-11-11" })],
  });
  expect(told(doubleHosting, partnership)).toBe("");
});

it("does not count a cancelled meeting, or one under another agreement", () => {
  const partnership = aRightPartnership({
    parties: [aParty(), aParty({ name: "Uppsala" }), aParty({ name: "Örebro" })],
    memberships: [aMembership(), aMembership({ party: "Uppsala" }), aMembership({ party: "Örebro" })],
    meetings: [
      aPartnershipMeeting(),
      aPartnershipMeeting({ start: "2020-11-10", end: "2020-11-11", status: "cancelled" }),
      aPartnershipMeeting({ start: "2021-05-11" }),
    ],
  });
  expect(told(doubleHosting, partnership)).toBe("");
});
