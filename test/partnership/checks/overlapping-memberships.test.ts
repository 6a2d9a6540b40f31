import { expect, it } from "vitest";
import { overlappingMemberships } from "../../../src/partnership/checks/overlapping-memberships.ts";
import { aMembership, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of a second membership that begins before the first has ended", () => {
  const partnership = aRightPartnership({
    memberships: [aMembership(), aMembership({ from: "2020-12-31", to: undefined })],
  });
  expect(told(overlappingMemberships, partnership)).toMatchInlineSnapshot(
    `"Fel | overlapping-memberships | Medlemskap | 3 | Med från: Gävle står redan på rad 2 som deltagare i ”Partnerskapet” under samma tid. → Rätta ”Med från” och ”Med till” så att perioderna avlöser varandra, eller ta bort den ena raden."`,
  );
});

it("sees an overlap with an earlier row than the one just before", () => {
  const partnership = aRightPartnership({
    memberships: [
      aMembership({ from: "2018-01-01", to: "2020-12-31" }),
      aMembership({ from: "2017-01-01", to: "2017-12-31" }),
      aMembership({ from: "2020-06-01", to: "2020-06-30" }),
    ],
  });
  expect(told(overlappingMemberships, partnership)).toMatchInlineSnapshot(
    `"Fel | overlapping-memberships | Medlemskap | 4 | Med från: Gävle står redan på rad 2 som deltagare i ”Partnerskapet” under samma tid. → Rätta ”Med från” och ”Med till” så att perioderna avlöser varandra, eller ta bort den ena raden."`,
  );
});

it("accepts memberships one after the other, in two collaborations, and a claim without dates", () => {
  const partnership = aRightPartnership({
    memberships: [
      aMembership({ to: "2020-06-30" }),
      aMembership({ from: "2020-07-01" }),
      aMembership({ collaboration: "Nätverket" }),
      aMembership({ from: undefined, to: undefined, claimedFrom: "2004-01-01" }),
    ],
  });
  expect(told(overlappingMemberships, partnership)).toBe("");
});
