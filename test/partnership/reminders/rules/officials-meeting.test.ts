import { describe, expect, it } from "vitest";
import { aMeeting, aSmallPartnership, officialOf, PARTIES } from "../a-small-partnership.ts";
import { remindersOf, went } from "../went.ts";

const NAME = "Tjänstepersonsmöte september 2020";
const OFFICIALS = PARTIES.map(officialOf);
const called = (values: object = {}, rows: object = {}) =>
  aSmallPartnership({
    meetings: [aMeeting({ name: NAME, kind: "officials", start: "2020-09-16", ...values })],
    ...rows,
  });
const all = (partnership = called()) => went("P8", partnership, "2020-06-01", "2020-12-31");
const answer = (person: string, values: object) => ({ meeting: NAME, person, ...values });

describe("P8, an officials' meeting", () => {
  it("is told to every party's official 28 and 7 days before, once each", () => {
    expect(all()).toEqual({ "2020-08-19": OFFICIALS, "2020-09-09": OFFICIALS });
  });

  it.each([
    ["is cancelled", { status: "cancelled" }],
    ["has been moved", { status: "moved" }],
    ["has been held", { status: "held" }],
    ["is for both representatives", { kind: "partnership" }],
    ["has no date", { start: undefined }],
  ])("is not told where it %s", (_, values) => {
    expect(all(called(values))).toEqual({});
  });

  it.each([
    ["yes", { answer: "yes" }],
    ["no", { answer: "no" }],
    ["kept from it", { presence: "excused" }],
  ])("is not told to one who has answered: %s", (_, values) => {
    const attendance = [answer(officialOf("Gävle"), values)];
    expect(all(called({}, { attendance }))).toEqual({
      "2020-08-19": [officialOf("Örebro")],
      "2020-09-09": [officialOf("Örebro")],
    });
  });

  it("is told to one whose answer is still awaited, and to nobody where all have answered", () => {
    const silent = [answer(officialOf("Gävle"), { answer: "none" })];
    expect(all(called({}, { attendance: silent }))["2020-09-09"]).toEqual(OFFICIALS);
    const attendance = OFFICIALS.map((person) => answer(person, { answer: "yes" }));
    expect(all(called({}, { attendance }))).toEqual({});
  });

  it("says form, link, theme and when the answer is needed", () => {
    const partnership = called({ form: "digital", venue: "https://mote.example", signUpBy: "2020-09-09" });
    const [reminder] = remindersOf("P8", partnership, "2020-08-19", "2020-08-19");
    expect(reminder?.text).toContain(
      "Form: digitalt möte\nPlats: https://mote.example\nTema: meddelas senare\n\nSvara på det här brevet senast den 9 september 2020",
    );
  });
});
