import { expect, it } from "vitest";
import { overlappingMandates } from "../../../src/partnership/checks/overlapping-mandates.ts";
import { aMandate, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of the same mandate twice at once", () => {
  const partnership = aRightPartnership({
    mandates: [aMandate({ from: "2020-12-31", to: undefined }), aMandate()],
  });
  expect(told(overlappingMandates, partnership)).toMatchInlineSnapshot(
    `"Varning | overlapping-mandates | Uppdrag | 2 | Från: Tjänsteperson Gävle har redan samma uppdrag på rad 3 under samma tid. → Rätta Från och Till så att uppdragen avlöser varandra, eller ta bort den ena raden."`,
  );
});

it("accepts mandates one after the other, and two roles at once", () => {
  const partnership = aRightPartnership({
    mandates: [
      aMandate(),
      aMandate({ from: "2021-01-01", to: undefined }),
      aMandate({ role: "workingGroup" }),
    ],
  });
  expect(told(overlappingMandates, partnership)).toBe("");
});
