import { expect, test } from "vitest";
import type { NewRow } from "../../../../src/core/schema/sheet.ts";
import type { meetings as meetingsSheet } from "../../../../src/partnership/sheets/meetings.ts";
import { AGREEMENT, aSmallPartnership } from "../a-small-partnership.ts";
import { blocksOf, documentText } from "../document-text.ts";
import { dataOf, filled } from "../filled.ts";

type Meeting = NewRow<typeof meetingsSheet>;

function planWith(...meetings: readonly Meeting[]) {
  const rows = meetings.map((meeting, place) => ({
    name: `Möte ${place + 1}`,
    collaboration: "Samarbetet",
    kind: "partnership" as const,
    ...meeting,
  }));
  return aSmallPartnership({}, { meetings: rows });
}

/** The timetable's tables as rows of texts. */
function tables(...meetings: readonly Meeting[]): unknown {
  return blocksOf(filled("D2", planWith(...meetings), { agreement: AGREEMENT })).flatMap((block) =>
    block.kind === "table" && block.rows[0]?.[0] === "År" ? [block.rows] : [],
  );
}

test("only the months in use have columns, in the order of the year, and years have rows", () => {
  expect(tables({ year: 2021, month: 5 }, { year: 2020, month: 11 }, { year: 2020, month: 5 })).toEqual([
    [
      ["År", "Maj", "November"],
      ["2020", "Partnerskapsträff", "Partnerskapsträff"],
      ["2021", "Partnerskapsträff", ""],
    ],
  ]);
});

test.each<[Meeting, string]>([
  [{ form: "digital", host: "Gävle" }, "Partnerskapsträff (digital)\nVärd: Gävle"],
  [{ form: "hybrid" }, "Partnerskapsträff (hybrid)"],
  [{ form: "physical", kind: "officials" }, "Tjänstepersonsmöte"],
  [{ start: "2020-05-14", end: "2020-05-15" }, "Partnerskapsträff\n14–15 maj"],
  [{ start: "2020-05-30", end: "2020-06-01" }, "Partnerskapsträff\n30 maj–1 juni"],
  [{ start: "2020-05-14" }, "Partnerskapsträff\n14 maj"],
])("a meeting with %o is told as %j", (meeting, text) => {
  expect(tables({ year: 2020, month: 5, ...meeting })).toEqual([
    [
      ["År", "Maj"],
      ["2020", text],
    ],
  ]);
});

test("a meeting over New Year names both years", () => {
  expect(tables({ start: "2020-12-31", end: "2021-01-01" })).toEqual([
    [
      ["År", "December"],
      ["2020", "Partnerskapsträff\n31 december 2020–1 januari 2021"],
    ],
  ]);
});

test("two meetings in a month stand in one cell, the earlier first", () => {
  expect(tables({ start: "2020-05-20" }, { start: "2020-05-04", kind: "seminar" })).toEqual([
    [
      ["År", "Maj"],
      ["2020", "Seminarium\n4 maj\n\nPartnerskapsträff\n20 maj"],
    ],
  ]);
});

test("meetings that are cancelled, moved, of another collaboration or of another period are left out", () => {
  const docx = filled(
    "D2",
    planWith(
      { year: 2020, month: 5, status: "cancelled" },
      { year: 2020, month: 5, status: "moved" },
      { year: 2020, month: 5, collaboration: "Nätverket" },
      { year: 2019, month: 12 },
      { start: "2022-01-01" },
    ),
    { agreement: AGREEMENT },
  );
  expect(documentText(docx)).toContain("Inga möten är inplanerade under perioden.");
});

test("a meeting without a month is named below, if it can belong to the period", () => {
  const { undated } = dataOf("D2", planWith({}, { year: 2021 }, { year: 2022 }), { agreement: AGREEMENT });
  expect(undated).toBe("Möte 1 och Möte 2");
});

test.each([
  [4, [5]],
  [5, [4, 3]],
  [9, [4, 4, 4]],
  [12, [5, 5, 5]],
])("%i months are spread evenly over tables that fit on the page", (count, columns) => {
  const meetings = Array.from({ length: count }, (_, place) => ({ year: 2020, month: place + 1 }));
  expect((tables(...meetings) as string[][][]).map((rows) => rows[0]?.length)).toEqual(columns);
});
