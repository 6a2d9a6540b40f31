import { describe, expect, it } from "vitest";
import { phonePattern, phonesIn } from "../../../src/partnership/privacy/phone.ts";

describe("the telephone numbers in a cell", () => {
  it.each([
    ["070-123 45 67", ["701234567"]],
    ["+46 70 123 45 67", ["701234567"]],
    ["+46 (0)70-123 45 67", ["701234567"]],
    ["0046701234567", ["701234567"]],
    ["701234567", ["701234567"]],
    ["08-123 45 67 (växel)", ["81234567"]],
    ["026-17 80 00; 070-123 45 67", ["26178000", "701234567"]],
    ["0650/380 00 eller 070-123 45 67", ["65038000", "701234567"]],
    ["+47 22 12 34 56", ["+4722123456"]],
    ["ankn. 1234", []],
    ["", []],
  ])("of %j are %j", (text, phones) => {
    expect(phonesIn(text)).toEqual(phones);
  });
});

describe("a number", () => {
  const pattern = new RegExp(phonePattern("701234567"), "u");

  it.each([
    "0701234567",
    "070-123 45 67",
    "070 – 12 34 567",
    "+46 70 123 45 67",
    "+46(0)701234567",
    "0046-70-123 45 67",
    "701234567",
    "Ring (070) 123 45 67 på måndag",
    "tel:+46701234567",
  ])("is found however it is written: %s", (text) => {
    expect(text).toMatch(pattern);
  });

  it.each(["0701234568", "07012345678", "17012345 67", "9701234567", "2020-70-12 345"])(
    "is not found in another one: %s",
    (text) => {
      expect(text).not.toMatch(pattern);
    },
  );
});
