import { expect, it } from "vitest";
import { lateExitNotice } from "../../../src/partnership/checks/late-exit-notice.ts";
import { anAccession, anAgreement, aRightPartnership, told } from "./a-right-partnership.ts";

it("says from when a notice counts that came a day too late", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement({ end: "2023-12-31" })],
    accessions: [anAccession({ noticeGiven: "2020-10-02" })],
  });
  expect(told(lateExitNotice, partnership)).toMatchInlineSnapshot(
    `"Varning | late-exit-notice | Anslutningar | 2 | Utträde meddelat: Gävle meddelade utträde den 2 oktober 2020, efter sista dagen för 2021 (den 1 oktober 2020). Utträdet gäller från den 1 januari 2022. → Meddela Gävle, och se till att ”Med till” i Medlemskap stämmer."`,
  );
});

it("says that the agreement ends first where it does", () => {
  const partnership = aRightPartnership({ accessions: [anAccession({ noticeGiven: "2020-10-02" })] });
  expect(told(lateExitNotice, partnership)).toMatchInlineSnapshot(
    `"Varning | late-exit-notice | Anslutningar | 2 | Utträde meddelat: Gävle meddelade utträde den 2 oktober 2020, efter sista dagen för 2021 (den 1 oktober 2020). Organisationen är kvar tills överenskommelsen slutar den 31 december 2020. → Meddela Gävle, och se till att ”Med till” i Medlemskap stämmer."`,
  );
});

it("counts from the first year that a long notice allows", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement({ end: undefined, noticeMonths: 18 })],
    accessions: [anAccession({ noticeGiven: "2020-10-02" })],
  });
  expect(told(lateExitNotice, partnership)).toMatchInlineSnapshot(
    `"Varning | late-exit-notice | Anslutningar | 2 | Utträde meddelat: Gävle meddelade utträde den 2 oktober 2020, efter sista dagen för 2021 (den 1 juli 2019). Utträdet gäller från den 1 januari 2023. → Meddela Gävle, och se till att ”Med till” i Medlemskap stämmer."`,
  );
});

it("accepts a notice on the last day", () => {
  const partnership = aRightPartnership({ accessions: [anAccession({ noticeGiven: "2020-10-01" })] });
  expect(told(lateExitNotice, partnership)).toBe("");
});

it("says nothing where the agreement has no notice", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement({ noticeMonths: undefined })],
    accessions: [anAccession({ noticeGiven: "2020-12-30" })],
  });
  expect(told(lateExitNotice, partnership)).toBe("");
});
