import { expect, it } from "vitest";
import { gapBetweenAgreements } from "../../../src/partnership/checks/gap-between-agreements.ts";
import { anAgreement, aRightPartnership, told } from "./a-right-partnership.ts";

it("says from when to when there was no agreement", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement(), anAgreement({ name: "Den första", start: "2004-08-19", end: "2007-08-18" })],
  });
  expect(told(gapBetweenAgreements, partnership)).toMatchInlineSnapshot(
    `"Upplysning | gap-between-agreements | Överenskommelser | 2 | Startdatum: Arket har ingen överenskommelse för tiden från den 19 augusti 2007 till och med den 31 december 2019, mellan ”Den första” och ”Överenskommelse 2020”. → Lägg in den överenskommelse som gällde däremellan, om det fanns någon."`,
  );
});

it("warns of a gap that is still ahead", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement(), anAgreement({ name: "Nästa", start: "2021-01-03", end: "2022-12-31" })],
  });
  expect(told(gapBetweenAgreements, partnership)).toMatchInlineSnapshot(
    `"Varning | gap-between-agreements | Överenskommelser | 3 | Startdatum: Arket har ingen överenskommelse för tiden från den 1 januari 2021 till och med den 2 januari 2021, mellan ”Överenskommelse 2020” och ”Nästa”. → Rätta datumen, eller lägg in den överenskommelse som ska gälla däremellan."`,
  );
});

it("accepts an agreement that begins the day after", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement(), anAgreement({ name: "Nästa", start: "2021-01-01", end: "2022-12-31" })],
  });
  expect(told(gapBetweenAgreements, partnership)).toBe("");
});

it("measures from the longest of those before", () => {
  const partnership = aRightPartnership({
    agreements: [
      anAgreement({ end: "2021-12-31" }),
      anAgreement({ name: "Tillägg", start: "2020-06-01", end: "2020-06-30" }),
      anAgreement({ name: "Nästa", start: "2022-01-01", end: undefined }),
    ],
  });
  expect(told(gapBetweenAgreements, partnership)).toBe("");
});
