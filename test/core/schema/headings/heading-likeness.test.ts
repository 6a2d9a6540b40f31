import fc from "fast-check";
import { expect, it } from "vitest";
import { headingLikeness } from "../../../../src/core/schema/headings/heading-likeness.ts";

it.each([
  ["E-post", "epost", 1],
  ["Värd", "vard", 1],
  ["Orten", "Ort", 0.75],
  ["Kommentar", "Kommentarer", 0.81],
  ["Värdkommunen", "Värdkommun", 0.83],
  ["Startdatum", "Start", 0.75],
])("%s and %s are much alike", (a, b, least) => {
  expect(headingLikeness(a, b)).toBeGreaterThanOrEqual(least);
});

it.each([
  ["Kommentar från Gävle", "Kommentar"],
  ["Start", "Slut"],
  ["Ort", "Stad"],
  ["Beslutsorgan", "Beslutsdatum"],
  ["Ja", "Nej"],
  ["", "Värd"],
  ["!", "?"],
])("%s and %s are not", (a, b) => {
  expect(headingLikeness(a, b)).toBeLessThan(0.65);
});

it("is the same both ways, between 0 and 1, and 1 for a heading and itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const likeness = headingLikeness(a, b);
      expect(likeness).toBe(headingLikeness(b, a));
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
    }),
  );
  expect(headingLikeness("Lokal eller länk", "Lokal eller länk")).toBe(1);
});
