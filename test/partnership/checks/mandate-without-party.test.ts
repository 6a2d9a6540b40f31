import { expect, it } from "vitest";
import { mandateWithoutParty } from "../../../src/partnership/checks/mandate-without-party.ts";
import { aMandate, aRightPartnership, told } from "./a-right-partnership.ts";

it("asks for the party of a representative", () => {
  const partnership = aRightPartnership({ mandates: [aMandate({ party: undefined })] });
  expect(told(mandateWithoutParty, partnership)).toMatchInlineSnapshot(
    `"Varning | mandate-without-party | Uppdrag | 2 | Part: Tjänsteperson Gävle är tjänsteperson, men det framgår inte för vilken part. → Välj parten i kolumnen Part."`,
  );
});

it("asks no party of the coordinator", () => {
  const partnership = aRightPartnership({ mandates: [aMandate({ role: "coordinator", party: undefined })] });
  expect(told(mandateWithoutParty, partnership)).toBe("");
});
