import { expect, it } from "vitest";
import { unreachableAddress } from "../../../src/partnership/checks/unreachable-address.ts";
import { aPerson, aRightPartnership, ELECTED, told } from "./a-right-partnership.ts";

it("warns of a representative whose address does not work", () => {
  const partnership = aRightPartnership({ people: [aPerson({ addressWorks: false })] });
  expect(told(unreachableAddress, partnership)).toMatchInlineSnapshot(
    `"Varning | unreachable-address | Personer | 2 | Adressen fungerar: Adressen till Tjänsteperson Gävle fungerar inte, så inga brev skickas dit. → Ta reda på rätt adress, fyll i E-post och ändra ”Adressen fungerar” till Ja."`,
  );
});

it("only mentions someone without a mandate", () => {
  const partnership = aRightPartnership({ people: [aPerson({ addressWorks: false })], mandates: [] });
  expect(told(unreachableAddress, partnership)).toMatchInlineSnapshot(
    `"Upplysning | unreachable-address | Personer | 2 | Adressen fungerar: Adressen till Tjänsteperson Gävle fungerar inte, så inga brev skickas dit. → Ta reda på rätt adress, fyll i E-post och ändra ”Adressen fungerar” till Ja."`,
  );
});

it("accepts an address that works, or that nobody has said anything of", () => {
  const partnership = aRightPartnership({
    people: [aPerson({ addressWorks: true }), aPerson({ name: ELECTED })],
  });
  expect(told(unreachableAddress, partnership)).toBe("");
});
