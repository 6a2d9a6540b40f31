import fc from "fast-check";
import { expect, it } from "vitest";
import {
  capitalised,
  genitive,
  inSwedishOrder,
  listed,
  listedBriefly,
  quoted,
  uncapitalised,
} from "../../src/messages/lists.ts";

it.each([
  [[], ""],
  [["Gävle"], "Gävle"],
  [["Borlänge", "Gävle"], "Borlänge och Gävle"],
  [["Borlänge", "Gävle", "Örebro"], "Borlänge, Gävle och Örebro"],
])("lists %j as %j", (items, expected) => {
  expect(listed(items)).toBe(expected);
});

it("lists alternatives with eller", () => {
  expect(listed(["A", "B", "C"], "eller")).toBe("A, B eller C");
});

it("lists up to ten names in full, and of more the first nine and how many are left", () => {
  const names = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"];
  expect(listedBriefly(names.slice(0, 10))).toBe("A, B, C, D, E, F, G, H, I och J");
  expect(listedBriefly(names)).toBe("A, B, C, D, E, F, G, H, I och 2 till");
});

it("puts text in Swedish quotation marks and gives it a capital", () => {
  expect(quoted("citat")).toBe("”citat”");
  expect([capitalised("överenskommelse"), capitalised("")]).toEqual(["Överenskommelse", ""]);
});

it.each([
  ["Gävle", "Gävles"],
  ["Degerfors", "Degerfors"],
  ["Västerås", "Västerås"],
  ["Karlskoga/Degerfors", "Karlskoga/Degerfors"],
  ["Östersund", "Östersunds"],
])("the genitive of %s is %s", (name, expected) => {
  expect(genitive(name)).toBe(expected);
});

it("sorts å, ä and ö after z, and é as e", () => {
  const names = ["Örebro", "Ängelholm", "Zorn", "Åmål", "idé", "IDA", "Idol", "Upplands Väsby"];
  expect(names.sort(inSwedishOrder)).toEqual([
    "IDA",
    "idé",
    "Idol",
    "Upplands Väsby",
    "Zorn",
    "Åmål",
    "Ängelholm",
    "Örebro",
  ]);
});

it("sorts consistently, whatever the texts", () => {
  const text = fc.string({ unit: fc.constantFrom(..."aAeézåÅäÖü") });
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(inSwedishOrder(a, b)).toBe(0 - inSwedishOrder(b, a));
      if (inSwedishOrder(a, b) < 0 && inSwedishOrder(b, c) < 0) expect(inSwedishOrder(a, c)).toBe(-1);
    }),
  );
});

it.each([
  ["Kommunstyrelsen", "kommunstyrelsen"],
  ["Äldrenämnden", "äldrenämnden"],
  ["KSAU", "KSAU"],
  ["N131", "N131"],
])("within a sentence %s is written %s", (text, expected) => {
  expect(uncapitalised(text)).toBe(expected);
});
