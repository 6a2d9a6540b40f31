import { expect, it } from "vitest";
import { agreementWithoutMembers } from "../../../src/partnership/checks/agreement-without-members.ts";
import { aMembership, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of an agreement during which nobody is a member", () => {
  const partnership = aRightPartnership({
    memberships: [aMembership({ from: "2021-01-01", to: undefined })],
  });
  expect(told(agreementWithoutMembers, partnership)).toMatchInlineSnapshot(
    `"Varning | agreement-without-members | Överenskommelser | 2 | Titel: Ingen part är medlem i ”Partnerskapet” under den tid som ”Överenskommelse 2020” gäller. → Lägg in parterna i Medlemskap, eller rätta överenskommelsens datum."`,
  );
});

it("does not count who only takes part", () => {
  const partnership = aRightPartnership({ memberships: [aMembership({ kind: "contributor" })] });
  expect(told(agreementWithoutMembers, partnership)).toMatchInlineSnapshot(
    `"Varning | agreement-without-members | Överenskommelser | 2 | Titel: Ingen part är medlem i ”Partnerskapet” under den tid som ”Överenskommelse 2020” gäller. → Lägg in parterna i Medlemskap, eller rätta överenskommelsens datum."`,
  );
});

it("accepts one member on one day", () => {
  const partnership = aRightPartnership({
    memberships: [aMembership({ from: "2020-12-31", to: undefined })],
  });
  expect(told(agreementWithoutMembers, partnership)).toBe("");
});
