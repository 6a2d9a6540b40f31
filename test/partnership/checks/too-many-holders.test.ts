import { expect, it } from "vitest";
import { tooManyHolders } from "../../../src/partnership/checks/too-many-holders.ts";
import { aMandate, aMembership, aRightPartnership, told } from "./a-right-partnership.ts";

it("names those who share one seat", () => {
  const partnership = aRightPartnership({
    mandates: [aMandate(), aMandate({ person: "Ny tjänsteperson", from: "2020-02-01" })],
  });
  expect(told(tooManyHolders, partnership)).toMatchInlineSnapshot(
    `"Varning | too-many-holders | Uppdrag | 3 | Person: Gävle har 2 tjänstepersoner (Tjänsteperson Gävle och Ny tjänsteperson) men bara 1 plats. → Fyll i Till för den som har slutat, eller ändra ”Platser per roll” i Medlemskap."`,
  );
});

it("sees ahead", () => {
  const partnership = aRightPartnership({
    mandates: [aMandate(), aMandate({ person: "Ny tjänsteperson", from: "2020-06-01" })],
  });
  expect(told(tooManyHolders, partnership)).toMatchInlineSnapshot(
    `"Varning | too-many-holders | Uppdrag | 3 | Person: Gävle har 2 tjänstepersoner (Tjänsteperson Gävle och Ny tjänsteperson) men bara 1 plats. → Fyll i Till för den som har slutat, eller ändra ”Platser per roll” i Medlemskap."`,
  );
});

it("accepts a handover that is over", () => {
  const partnership = aRightPartnership({
    mandates: [aMandate({ to: "2020-02-29" }), aMandate({ person: "Ny tjänsteperson", from: "2020-02-01" })],
  });
  expect(told(tooManyHolders, partnership)).toBe("");
});

it("accepts as many as there are seats", () => {
  const partnership = aRightPartnership({
    memberships: [aMembership({ seatsPerRole: 2 })],
    mandates: [aMandate(), aMandate({ person: "Ny tjänsteperson", from: "2020-02-01" })],
  });
  expect(told(tooManyHolders, partnership)).toBe("");
});

it("adds up the seats of two collaborations, as a mandate does not say which it is for", () => {
  const partnership = aRightPartnership({
    memberships: [aMembership(), aMembership({ collaboration: "Nätverket" })],
    mandates: [aMandate(), aMandate({ person: "Ny tjänsteperson", from: "2020-02-01" })],
  });
  expect(told(tooManyHolders, partnership)).toBe("");
});

it("leaves the same person twice to another check", () => {
  const partnership = aRightPartnership({ mandates: [aMandate(), aMandate()] });
  expect(told(tooManyHolders, partnership)).toBe("");
});
