import { expect, it } from "vitest";
import { vacantSeat } from "../../../src/partnership/checks/vacant-seat.ts";
import {
  aCollaboration,
  aMandate,
  aMembership,
  aRightPartnership,
  ELECTED,
  told,
} from "./a-right-partnership.ts";

it("tells which role has nobody", () => {
  const partnership = aRightPartnership({
    mandates: [aMandate({ to: "2020-02-29" }), aMandate({ person: ELECTED, role: "elected" })],
  });
  expect(told(vacantSeat, partnership)).toMatchInlineSnapshot(
    `"Varning | vacant-seat | Medlemskap | 2 | Part: Gävle har ingen tjänsteperson i ”Partnerskapet”. → Be Gävle att utse en tjänsteperson, och lägg in uppdraget i Uppdrag."`,
  );
});

it("tells of a missing elected representative as such", () => {
  const partnership = aRightPartnership({ mandates: [aMandate()] });
  expect(told(vacantSeat, partnership)).toMatchInlineSnapshot(
    `"Varning | vacant-seat | Medlemskap | 2 | Part: Gävle har ingen förtroendevald i ”Partnerskapet”. → Be Gävle att utse en förtroendevald, och lägg in uppdraget i Uppdrag."`,
  );
});

it("counts seats where a party has several", () => {
  const partnership = aRightPartnership({ memberships: [aMembership({ seatsPerRole: 2 })] });
  expect(told(vacantSeat, partnership)).toMatchInlineSnapshot(`
    "Varning | vacant-seat | Medlemskap | 2 | Part: Gävle har 1 tjänsteperson på 2 platser i ”Partnerskapet”. → Be Gävle att utse en tjänsteperson, och lägg in uppdraget i Uppdrag.
    Varning | vacant-seat | Medlemskap | 2 | Part: Gävle har 1 förtroendevald på 2 platser i ”Partnerskapet”. → Be Gävle att utse en förtroendevald, och lägg in uppdraget i Uppdrag."
  `);
});

it("asks nobody of a party that only takes part, or before there is an agreement", () => {
  const partnership = aRightPartnership({
    memberships: [aMembership({ kind: "contributor" })],
    mandates: [],
  });
  expect(told(vacantSeat, partnership)).toBe("");
});

it("is silent on a day without an agreement", () => {
  const partnership = aRightPartnership({ mandates: [] });
  expect(told(vacantSeat, partnership, "2019-12-31")).toBe("");
});

it("is silent about a regional network", () => {
  const partnership = aRightPartnership({
    collaborations: [aCollaboration({ kind: "regional" })],
    mandates: [],
  });
  expect(told(vacantSeat, partnership)).toBe("");
});
