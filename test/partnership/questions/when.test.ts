import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCivilDate } from "../../../src/core/dates/civil-date.ts";
import { parseWhen, type When } from "../../../src/partnership/questions/when.ts";
import { standardSettings } from "../../../src/partnership/settings.ts";

const standard = standardSettings();
const ongoing: When = { ongoing: true, windows: [] };
const during = (from: string, to: string): When => ({ ongoing: false, windows: [{ from, to }] });

describe("När", () => {
  it.each<[string, When]>([
    ["Löpande", ongoing],
    ["  löpande ", ongoing],
    ["Jan 2020", during("2020-01-01", "2020-01-31")],
    ["jan. 2020", during("2020-01-01", "2020-01-31")],
    ["Maj 2020", during("2020-05-01", "2020-05-31")],
    ["Februari 2020", during("2020-02-01", "2020-02-29")],
    ["Sept 2021", during("2021-09-01", "2021-09-30")],
    ["Vår 2021", during("2021-01-01", "2021-06-30")],
    ["våren 2021", during("2021-01-01", "2021-06-30")],
    ["Höst 2020", during("2020-07-01", "2020-12-31")],
    ["HÖSTEN  2020", during("2020-07-01", "2020-12-31")],
    ["Höst 2020 samt löpande", { ...during("2020-07-01", "2020-12-31"), ongoing: true }],
    ["Löpande, Maj 2020", { ...during("2020-05-01", "2020-05-31"), ongoing: true }],
    ["2020-03-01", during("2020-03-01", "2020-03-01")],
    ["2020", during("2020-01-01", "2020-12-31")],
    [
      "Jan 2020 och Vår 2021",
      {
        ongoing: false,
        windows: [
          { from: "2020-01-01", to: "2020-01-31" },
          { from: "2021-01-01", to: "2021-06-30" },
        ],
      },
    ],
  ])("%j is understood", (text, expected) => {
    expect(parseWhen(text, standard)).toEqual(expected);
  });

  it.each([
    "",
    " ",
    "snart",
    "maj",
    "Höst",
    "Höst 2020 samt",
    "samt löpande",
    "ma 2020",
    "juno 2020",
    "maj 20",
    "Maj 02020",
    "Vinter 2020",
    "2020-02-30",
    "2020-05",
    "0202",
    "Maj 0202",
    "20200301",
    "2020–2021",
    "löpande löpande",
    "fr.o.m. maj 2020",
    "__proto__ 2020",
  ])("%j is not", (text) => {
    expect(parseWhen(text, standard)).toBeUndefined();
  });

  it("follows the settings for spring and autumn, also over New Year", () => {
    const settings = { ...standard, springTo: 5, autumnFrom: 9, autumnTo: 1 };
    expect(parseWhen("Vår 2021", settings)).toEqual(during("2021-01-01", "2021-05-31"));
    expect(parseWhen("Höst 2020", settings)).toEqual(during("2020-09-01", "2021-01-31"));
  });

  it("gives only stretches of real days, whatever the text", () => {
    const word = fc.constantFrom(
      "löpande",
      "vår",
      "Höst",
      "maj",
      "dec",
      "samt",
      "och",
      ",",
      "2020",
      "0000",
      "9999",
      "x",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 5 }).map((words) => words.join(" ")),
    );
    const month = fc.integer({ min: 1, max: 12 });
    const seasons = fc.record({ springFrom: month, springTo: month, autumnFrom: month, autumnTo: month });
    fc.assert(
      fc.property(text, seasons, (given, settings) => {
        const when = parseWhen(given, settings);
        if (when === undefined) return;
        expect(when.ongoing || when.windows.length > 0).toBe(true);
        for (const { from, to } of when.windows) {
          expect([isCivilDate(from), isCivilDate(to), from <= to]).toEqual([true, true, true]);
        }
      }),
    );
  });
});
