import { expect, it } from "vitest";
import { actionIncomplete } from "../../../src/partnership/checks/action-incomplete.ts";
import { aDecision, allTold, anAction, aRightPartnership, told } from "./a-right-partnership.ts";

it("asks who is responsible", () => {
  const partnership = aRightPartnership({ decisions: [anAction(), anAction({ responsible: undefined })] });
  expect(allTold(partnership)).toMatchInlineSnapshot(
    `"Varning | action-incomplete | Mötesbeslut | 3 | Ansvarig: Ingen ansvarar för åtgärden ”Skicka ut arbetsplanen”. → Välj en ansvarig i kolumnen Ansvarig."`,
  );
});

it("asks when it is to be done", () => {
  const partnership = aRightPartnership({ decisions: [anAction({ due: undefined })] });
  expect(allTold(partnership)).toMatchInlineSnapshot(
    `"Varning | action-incomplete | Mötesbeslut | 2 | Klart senast: Det framgår inte när åtgärden ”Skicka ut arbetsplanen” ska vara klar. → Fyll i dagen i Klart senast."`,
  );
});

it("asks nothing of a decision, or of an action that is closed", () => {
  const bare = { responsible: undefined, due: undefined };
  const partnership = aRightPartnership({
    decisions: [aDecision(), anAction({ ...bare, status: "done" }), anAction({ ...bare, status: "dropped" })],
  });
  expect(told(actionIncomplete, partnership)).toBe("");
});
