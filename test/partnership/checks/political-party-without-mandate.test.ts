import { expect, it } from "vitest";
import { politicalPartyWithoutMandate } from "../../../src/partnership/checks/political-party-without-mandate.ts";
import { aMandate, aPerson, aRightPartnership, ELECTED, told } from "./a-right-partnership.ts";

it("tells of a political party with someone who has no political mandate", () => {
  const partnership = aRightPartnership({ people: [aPerson({ politicalParty: "S" })] });
  expect(told(politicalPartyWithoutMandate, partnership)).toMatchInlineSnapshot(
    `"Varning | political-party-without-mandate | Personer | 2 | Parti: Tjänsteperson Gävle har inget uppdrag som förtroendevald eller ersättare, så partitillhörigheten får inte stå i arket. → Töm cellen, eller lägg in det politiska uppdraget i Uppdrag."`,
  );
});

it("accepts it of elected representatives and substitutes", () => {
  const partnership = aRightPartnership({
    people: [aPerson({ politicalParty: "S" }), aPerson({ name: ELECTED, politicalParty: "M" })],
    mandates: [aMandate({ role: "substitute" }), aMandate({ person: ELECTED, role: "elected" })],
  });
  expect(told(politicalPartyWithoutMandate, partnership)).toBe("");
});
