import { describe, expect, it } from "vitest";
import { documentKinds } from "../../../../src/partnership/documents/index.ts";
import { AGREEMENT, anAgreement, aSmallPartnership, COORDINATOR, NATIONAL } from "../a-small-partnership.ts";
import { remindersOf, went } from "../went.ts";

const reported = (rows: object = {}, settings: object = {}) =>
  aSmallPartnership({ agreements: [anAgreement()], ...rows }, settings);
const days = (partnership = reported()) => Object.keys(went("P14", partnership, "2020-01-01", "2022-06-30"));

describe("P14, the final report", () => {
  it("is told to the coordinator at the start of the last spring and autumn, and 30 days before it is to be ready", () => {
    expect(went("P14", reported(), "2020-01-01", "2022-06-30")).toEqual({
      "2020-12-30": [COORDINATOR],
      "2021-07-01": [COORDINATOR],
      "2021-12-01": [COORDINATOR],
    });
  });

  it("follows the seasons of the settings", () => {
    expect(days(reported({}, { autumnFrom: 8, springFrom: 2 }))).toEqual([
      "2021-02-01",
      "2021-07-30",
      "2021-12-01",
    ]);
  });

  it("is to be ready by the agreement's last day where that comes in the autumn, and takes the year before else", () => {
    expect(days(reported({ agreements: [anAgreement({ end: "2021-09-30" })] }))).toEqual([
      "2020-12-30",
      "2021-07-01",
      "2021-08-31",
    ]);
    expect(days(reported({ agreements: [anAgreement({ end: "2022-03-31" })] }))).toEqual([
      "2020-12-30",
      "2021-07-01",
      "2021-12-01",
    ]);
  });

  it("is not told once the report is approved; a draft is not enough", () => {
    const document = { document: "Slutrapport", about: AGREEMENT, created: "2021-06-01", version: 1 };
    expect(days(reported({ documents: [{ ...document, draft: false }] }))).toEqual([]);
    expect(days(reported({ documents: [{ ...document, draft: true }] }))).toHaveLength(3);
    expect(documentKinds.find(({ id }) => id === "D13")?.title).toBe(document.document);
  });

  it("is not told of regional networks, nor of an agreement without an end", () => {
    const collaborations = [{ name: NATIONAL, kind: "regional" }];
    expect(days(reported({ collaborations }))).toEqual([]);
    expect(days(reported({ agreements: [anAgreement({ end: undefined })] }))).toEqual([]);
  });

  it("says which parties have given no experiences", () => {
    const textWith = (experiences: readonly object[]) =>
      remindersOf("P14", reported({ experiences }), "2021-07-01", "2021-07-01")[0]?.text;
    expect(textWith([{ party: "Gävle", title: "Elevråd", date: "2020-05-01" }])).toContain(
      "I fliken Erfarenheter finns 1\u00a0erfarenhet från överenskommelsens period. Inget finns från Örebro.",
    );
    expect(textWith([])).toContain("I fliken Erfarenheter finns ännu inget från överenskommelsens period.");
  });
});
