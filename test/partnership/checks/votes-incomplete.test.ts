import { expect, it } from "vitest";
import { votesIncomplete } from "../../../src/partnership/checks/votes-incomplete.ts";
import { aDecision, allTold, anAction, aRightPartnership, told } from "./a-right-partnership.ts";

it("asks for the votes that are missing, the first of them", () => {
  const partnership = aRightPartnership({
    decisions: [
      aDecision({ votesAgainst: undefined }),
      aDecision({ votesFor: undefined, votesAgainst: undefined, abstaining: 1 }),
    ],
  });
  expect(allTold(partnership)).toMatchInlineSnapshot(`
    "Varning | votes-incomplete | Mötesbeslut | 2 | Röster nej: Rösterna om ”Arbetsplanen antas” är bara delvis noterade. → Fyll i både Röster ja och Röster nej. Skriv 0 där ingen röst gavs.
    Varning | votes-incomplete | Mötesbeslut | 3 | Röster ja: Rösterna om ”Arbetsplanen antas” är bara delvis noterade. → Fyll i både Röster ja och Röster nej. Skriv 0 där ingen röst gavs."
  `);
});

it("asks for the result of a vote", () => {
  const partnership = aRightPartnership({ decisions: [aDecision({ result: undefined })] });
  expect(allTold(partnership)).toMatchInlineSnapshot(
    `"Varning | votes-incomplete | Mötesbeslut | 2 | Resultat: Rösterna om ”Arbetsplanen antas” är noterade, men inte resultatet. → Välj Bifall, Avslag eller Återremiss i Resultat."`,
  );
});

it.each([
  ["a decision without a vote", aDecision({ votesFor: undefined, votesAgainst: undefined })],
  ["a decision not yet made", aDecision({ votesFor: undefined, votesAgainst: undefined, result: undefined })],
  ["an empty number of abstentions", aDecision({ abstaining: undefined })],
  ["an action", anAction({ votesFor: 1 })],
])("accepts %s", (_, decision) => {
  expect(told(votesIncomplete, aRightPartnership({ decisions: [decision] }))).toBe("");
});
