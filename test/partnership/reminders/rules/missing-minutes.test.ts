import { describe, expect, it } from "vitest";
import { documentKinds } from "../../../../src/partnership/documents/index.ts";
import {
  aMeeting,
  aSmallPartnership,
  COORDINATOR,
  electedOf,
  everyMandate,
  officialOf,
} from "../a-small-partnership.ts";
import { went } from "../went.ts";

const NAME = "Partnerskapsträff november 2020";
const WRITER = electedOf("Örebro");
const over = (values: object = {}, rows: object = {}) =>
  aSmallPartnership({
    meetings: [
      aMeeting({ start: "2020-11-17", end: "2020-11-18", host: "Gävle", noteTaker: WRITER, ...values }),
    ],
    ...rows,
  });
const all = (partnership = over()) => went("P9", partnership, "2020-11-01", "2021-01-31");

describe("P9, minutes that are missing", () => {
  it("are asked for from who took the notes 7 and 14 days after the meeting's last day, once each", () => {
    expect(all()).toEqual({ "2020-11-25": [WRITER], "2020-12-02": [WRITER] });
  });

  it("are asked for also where nobody has marked the meeting as held", () => {
    expect(Object.keys(all(over({ status: "held" })))).toEqual(["2020-11-25", "2020-12-02"]);
    expect(Object.keys(all(over({ status: "booked" })))).toEqual(["2020-11-25", "2020-12-02"]);
  });

  it.each([
    ["the link is filled in", { minutes: "https://anteckningar.example" }],
    ["the meeting was cancelled", { status: "cancelled" }],
    ["the meeting was moved", { status: "moved" }],
    ["the meeting is of another kind", { kind: "studyVisit" }],
    ["the meeting has no date", { start: undefined }],
  ])("are not asked for where %s", (_, values) => {
    expect(all(over(values))).toEqual({});
  });

  it("are not asked for once the program's own are approved; a draft is not enough", () => {
    const document = { document: "Minnesanteckningar", about: NAME, created: "2020-11-20", version: 1 };
    expect(all(over({}, { documents: [{ ...document, draft: false }] }))).toEqual({});
    expect(Object.keys(all(over({}, { documents: [{ ...document, draft: true }] })))).toHaveLength(2);
    expect(documentKinds.find(({ id }) => id === "D7")?.title).toBe(document.document);
  });

  it("are asked for from the host's official where nobody took notes or the writer has left, last from the coordinator", () => {
    expect(all(over({ noteTaker: undefined }))["2020-11-25"]).toEqual([officialOf("Gävle")]);
    const left = { mandates: everyMandate({ [WRITER]: { to: "2020-11-20" } }) };
    expect(all(over({}, left))["2020-11-25"]).toEqual([officialOf("Gävle")]);
    expect(all(over({ host: undefined }, left))["2020-11-25"]).toEqual([COORDINATOR]);
  });
});
