import fc from "fast-check";
import { expect, it } from "vitest";
import { counted, grouped, kronorText, numberWord, unbroken } from "../../src/messages/numbers.ts";

it.each([
  [0, "0 kr"],
  [9_000, "9000 kr"],
  [10_000, "10 000 kr"],
  [110_000, "110 000 kr"],
  [1_234_567, "1 234 567 kr"],
  [-10_000, "−10 000 kr"],
])("%d kronor are written %j, with hard spaces", (amount, expected) => {
  expect(kronorText(amount)).toBe(expected.replace(/ /g, "\u00a0"));
});

it("groups digits without losing any", () => {
  fc.assert(
    fc.property(fc.nat(), (number) => {
      expect(grouped(number).replace(/\u00a0/g, "")).toBe(String(number));
      expect(grouped(number)).toMatch(/^(\d{1,4}|\d{1,3}(\u00a0\d{3})+)$/);
    }),
  );
});

it("writes small numbers as words and large ones as digits", () => {
  expect([0, 1, 2, 12, 13].map((number) => numberWord(number))).toEqual(["noll", "en", "två", "tolv", "13"]);
  expect(numberWord(1, "ett")).toBe("ett");
});

it("counts with the right form of the noun", () => {
  expect([0, 1, 10_000].map((number) => counted(number, "part", "parter"))).toEqual([
    "0\u00a0parter",
    "1\u00a0part",
    "10\u00a0000\u00a0parter",
  ]);
});

it.each([
  ["Avgiften, 10 000 kronor, tas ur budget.", "Avgiften, 10~000 kronor, tas ur budget."],
  ["Högst 1 250 000 kr enligt § 59", "Högst 1~250~000 kr enligt §~59"],
  ["Under 2020 och 2021, punkt 1 2020", "Under 2020 och 2021, punkt 1 2020"],
])("%j has hard spaces where it must not break", (text, expected) => {
  expect(unbroken(text)).toBe(expected.replace(/~/g, "\u00a0"));
});
