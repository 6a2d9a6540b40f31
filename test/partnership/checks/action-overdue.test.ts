import { expect, it } from "vitest";
import { actionOverdue } from "../../../src/partnership/checks/action-overdue.ts";
import { aDecision, allTold, anAction, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of an action whose day has passed", () => {
  const partnership = aRightPartnership({ decisions: [aDecision(), anAction({ due: "2020-02-29" })] });
  expect(allTold(partnership)).toMatchInlineSnapshot(
    `"Varning | action-overdue | Mötesbeslut | 3 | Status: Åtgärden ”Skicka ut arbetsplanen” skulle ha varit klar den 29 februari 2020. → Ändra Status till Klar eller Struken, eller skriv en ny dag i Klart senast."`,
  );
});

it("takes an empty status for open", () => {
  const partnership = aRightPartnership({ decisions: [anAction({ due: "2020-02-29", status: undefined })] });
  expect(told(actionOverdue, partnership)).not.toBe("");
});

it.each([
  ["its last day", anAction({ due: "2020-03-01" })],
  ["one that is done", anAction({ due: "2020-02-01", status: "done" })],
  ["one that is dropped", anAction({ due: "2020-02-01", status: "dropped" })],
  ["a decision with a day", aDecision({ due: "2020-02-01" })],
])("accepts %s", (_, decision) => {
  expect(told(actionOverdue, aRightPartnership({ decisions: [decision] }))).toBe("");
});
