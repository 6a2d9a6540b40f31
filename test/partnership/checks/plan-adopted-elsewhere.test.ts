import { expect, it } from "vitest";
import { planAdoptedElsewhere } from "../../../src/partnership/checks/plan-adopted-elsewhere.ts";
import { anAgreement, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of a plan that another kind of meeting adopted", () => {
  const partnership = aRightPartnership({
    agreements: [
      anAgreement({ planAdopted: "2020-01-15", planAdoptedAt: "Tjänstepersonsmöte januari 2020" }),
    ],
  });
  expect(told(planAdoptedElsewhere, partnership)).toMatchInlineSnapshot(
    `"Varning | plan-adopted-elsewhere | Överenskommelser | 2 | Antagen vid möte: Arbetsplanen antogs vid ”Tjänstepersonsmöte januari 2020”, som inte är en partnerskapsträff. → Välj den partnerskapsträff som antog planen."`,
  );
});

it("tells of a day that is none of the meeting's", () => {
  const partnership = aRightPartnership({ agreements: [anAgreement({ planAdopted: "2020-02-13" })] });
  expect(told(planAdoptedElsewhere, partnership)).toMatchInlineSnapshot(
    `"Varning | plan-adopted-elsewhere | Överenskommelser | 2 | Arbetsplanen antagen: Arbetsplanen antogs den 13 februari 2020, som inte är någon av dagarna för ”Partnerskapsträff februari 2020”. → Rätta dagen eller välj rätt träff."`,
  );
});

it("asks which meeting it was", () => {
  const partnership = aRightPartnership({ agreements: [anAgreement({ planAdoptedAt: undefined })] });
  expect(told(planAdoptedElsewhere, partnership)).toMatchInlineSnapshot(
    `"Varning | plan-adopted-elsewhere | Överenskommelser | 2 | Antagen vid möte: Arbetsplanen antogs den 11 februari 2020, men det framgår inte vid vilken träff. → Välj partnerskapsträffen i kolumnen ”Antagen vid möte”."`,
  );
});

it("accepts the meeting's second day", () => {
  const partnership = aRightPartnership({ agreements: [anAgreement({ planAdopted: "2020-02-12" })] });
  expect(told(planAdoptedElsewhere, partnership)).toBe("");
});
