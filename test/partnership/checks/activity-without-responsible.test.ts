import { expect, it } from "vitest";
import { activityWithoutResponsible } from "../../../src/partnership/checks/activity-without-responsible.ts";
import { anActivity, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of an activity that nobody answers for", () => {
  const partnership = aRightPartnership({ activities: [anActivity({ responsible: undefined })] });
  expect(told(activityWithoutResponsible, partnership)).toMatchInlineSnapshot(
    `"Varning | activity-without-responsible | Arbetsplan | 2 | Ansvarig: Ingen ansvarar för 2020:1, Prövning av barnets bästa. → Välj en ansvarig i kolumnen Ansvarig."`,
  );
});

it("asks nothing of what is done or dropped", () => {
  const partnership = aRightPartnership({
    activities: [
      anActivity({ responsible: undefined, status: "done" }),
      anActivity({ responsible: undefined, status: "dropped" }),
    ],
  });
  expect(told(activityWithoutResponsible, partnership)).toBe("");
});

it("asks nothing under an agreement that has ended", () => {
  const partnership = aRightPartnership({ activities: [anActivity({ responsible: undefined })] });
  expect(told(activityWithoutResponsible, partnership, "2021-01-01")).toBe("");
});
