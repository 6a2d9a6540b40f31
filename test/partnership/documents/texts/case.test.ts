import { expect, test } from "vitest";
import { asPoints, differences } from "../../../../src/partnership/documents/texts/case.ts";

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ["the same points", ["A.", "B."], ["A.", "B."], []],
  ["the same points, numbered and spaced otherwise", ["1. A  och C.", "2) B."], ["A och C.", "B."], []],
  ["a point more", ["A."], ["A.", "B."], ["Punkt 2 i beslutet finns inte i förslaget."]],
  ["points fewer", ["A.", "B.", "C."], ["B."], ["Punkterna 1 och 3 i förslaget finns inte i beslutet."]],
  [
    "a point in other words",
    ["A."],
    ["A!"],
    ["Punkt 1 i beslutet finns inte i förslaget.", "Punkt 1 i förslaget finns inte i beslutet."],
  ],
  ["another order", ["A.", "B."], ["B.", "A."], ["Punkterna är desamma men står i en annan ordning."]],
])("a decision with %s is told so", (_, proposal, decision, told) => {
  expect(differences({ proposal, decision })).toEqual(told);
});

test("numbers typed before the points are left out, years and amounts are not", () => {
  expect(asPoints(["1. Delta.", "2) Betala 10 000 kr.", "2020 års avgift betalas."])).toEqual([
    "Delta.",
    "Betala 10\u00a0000 kr.",
    "2020 års avgift betalas.",
  ]);
});
