import { expect, it } from "vitest";
import { rowsTold } from "../../../../local/workbench/app/rows-told.ts";

const MEETINGS = { name: "Möten", rows: 30 };

it.each([
  ["delete", 5, 3, true, "Rad 5–7 i fliken Möten togs bort. Ångra med Ctrl+Z."],
  ["delete", 5, 1, true, "Rad 5 i fliken Möten togs bort. Ångra med Ctrl+Z."],
  ["delete", 29, 9, true, "Rad 29–30 i fliken Möten togs bort. Ångra med Ctrl+Z."],
  ["insert", 5, 1, true, "En rad infogades ovanför rad 5 i fliken Möten. Ångra med Ctrl+Z."],
  ["insert", 5, 4, true, "4 rader infogades ovanför rad 5 i fliken Möten. Ångra med Ctrl+Z."],
  ["ascending", 5, 1, true, "Raderna i fliken Möten sorterades efter kolumnen Start, A–Ö. Ångra med Ctrl+Z."],
  ["descending", 5, 1, false, "Raderna i fliken Möten är redan sorterade efter kolumnen Start, Ö–A."],
] as const)("tells what %s did at row %i, %i rows", (act, row, count, isChanged, sentence) => {
  expect(rowsTold(MEETINGS, { act, row, count }, "Start", isChanged)).toBe(sentence);
});

it("sorts by a column that has no heading", () => {
  const told = rowsTold(MEETINGS, { act: "ascending", row: 2, count: 1 }, "", true);
  expect(told).toBe("Raderna i fliken Möten sorterades efter den markerade kolumnen, A–Ö. Ångra med Ctrl+Z.");
});
