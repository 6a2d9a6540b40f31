import { expect, it } from "vitest";
import { planNotAdopted } from "../../../src/partnership/checks/plan-not-adopted.ts";
import { anAgreement, aPartnershipMeeting, aRightPartnership, told } from "./a-right-partnership.ts";

it("names the meeting that can adopt the plan", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement({ planAdopted: undefined })],
    meetings: [
      aPartnershipMeeting({ name: "Partnerskapsträff maj 2020", month: 5, start: undefined, end: undefined }),
    ],
  });
  expect(told(planNotAdopted, partnership)).toMatchInlineSnapshot(
    `"Varning | plan-not-adopted | Överenskommelser | 2 | Arbetsplanen antagen: ”Överenskommelse 2020” har börjat gälla, men arbetsplanen är inte antagen. → Ta upp arbetsplanen på ”Partnerskapsträff maj 2020”, och fyll sedan i dagen och mötet."`,
  );
});

it("says so also where no meeting is planned", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement({ planAdopted: undefined })],
    meetings: [],
  });
  expect(told(planNotAdopted, partnership)).toMatchInlineSnapshot(
    `"Varning | plan-not-adopted | Överenskommelser | 2 | Arbetsplanen antagen: ”Överenskommelse 2020” har börjat gälla, men arbetsplanen är inte antagen. → Ta upp arbetsplanen på en partnerskapsträff, och fyll sedan i dagen och mötet."`,
  );
});

it("waits until the agreement has begun", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement({ planAdopted: undefined, start: "2020-03-02" })],
  });
  expect(told(planNotAdopted, partnership)).toBe("");
});

it("asks nothing while there are no activities", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement({ planAdopted: undefined })],
    activities: [],
  });
  expect(told(planNotAdopted, partnership)).toBe("");
});
