import { expect, test } from "vitest";
import { attendanceChart } from "../../../../src/partnership/documents/attendance/attendance-chart.ts";
import { attendanceAt } from "../../../../src/partnership/questions/attendance.ts";
import { heldUnder } from "../../../../src/partnership/questions/held-meetings.ts";
import type { SomeRows } from "../../../a-partnership.ts";
import { AGREEMENT, aMembership, aSmallPartnership } from "../a-small-partnership.ts";
import { documentText } from "../document-text.ts";
import { AGREEMENT_2020, dataOf, filled, heldYear, missingIn } from "../filled.ts";

type Row = NonNullable<SomeRows["attendance"]>[number];
type Meeting = NonNullable<SomeRows["meetings"]>[number];

const REQUEST = { agreement: AGREEMENT };

function aTraff(row: Meeting = {}): Meeting {
  return {
    name: "Träffen",
    collaboration: "Samarbetet",
    kind: "partnership",
    start: "2020-05-14",
    end: "2020-05-15",
    status: "held",
    ...row,
  };
}

function withAttendance(rows: readonly Row[], tabs: SomeRows = {}) {
  const attendance = rows.map((row) => ({ meeting: "Träffen", ...row }));
  return aSmallPartnership({}, { meetings: [aTraff()], attendance, ...tabs });
}

const official = (party: string, presence: Row["presence"]) =>
  ({ party, person: `Tjänsteperson ${party}`, role: "official", presence }) as const;
const elected = (party: string, presence: Row["presence"]) =>
  ({ party, person: `Förtroendevald ${party}`, role: "elected", presence }) as const;

test("every party has a cell for each meeting with how it came in each role", () => {
  const partnership = withAttendance([
    official("Gävle", "present"),
    elected("Gävle", "excused"),
    official("Karlskoga/Degerfors", "digital"),
    elected("Karlskoga/Degerfors", undefined),
  ]);
  expect(dataOf("D8", partnership, REQUEST)).toMatchObject({
    held: "1\u00a0partnerskapsträff",
    matrices: [
      {
        meetings: ["Träffen\nDen 14–15 maj 2020"],
        rows: [
          { party: "Gävle", cells: ["Tjänsteperson: närvarande\nFörtroendevald: anmält förhinder"] },
          {
            party: "Karlskoga/Degerfors",
            cells: ["Tjänsteperson: digitalt\nFörtroendevald: uppgift saknas"],
          },
        ],
      },
    ],
    rates: [
      { anyone: "1 av 1 (100\u00a0%)", official: "1 av 1 (100\u00a0%)", elected: "0 av 1 (0\u00a0%)" },
      { anyone: "1 av 1 (100\u00a0%)", official: "1 av 1 (100\u00a0%)", elected: "–" },
      { party: "Alla parter", anyone: "2 av 2 (100\u00a0%)", elected: "0 av 1 (0\u00a0%)" },
    ],
    withoutElected: [{ meeting: "Träffen", parties: "Gävle\nUppgift saknas: Karlskoga/Degerfors" }],
    remarks: ["Uppgift saknas för någon part vid ”Träffen”."],
  });
});

test("a seat that nobody holds is told and counts as not represented", () => {
  const partnership = withAttendance([
    official("Gävle", "present"),
    { party: "Gävle", role: "elected", presence: "absent" },
  ]);
  expect(dataOf("D8", partnership, REQUEST)).toMatchObject({
    matrices: [
      {
        rows: [
          { cells: ["Tjänsteperson: närvarande\nFörtroendevald: ingen utsedd"] },
          { cells: ["Tjänsteperson: ingen utsedd\nFörtroendevald: ingen utsedd"] },
        ],
      },
    ],
    withoutAny: "Partnerskapsträffen hölls helt utan förtroendevalda.",
    withoutElected: [{ parties: "Alla parter" }],
  });
});

test("a substitute counts as the elected representative, a guest as nobody", () => {
  const partnership = withAttendance([
    { party: "Gävle", person: "Ersättaren", role: "substitute", presence: "digital" },
    elected("Gävle", "excused"),
    { party: "Karlskoga/Degerfors", guest: "En gäst", role: "guest", presence: "present" },
  ]);
  expect(dataOf("D8", partnership, REQUEST)).toMatchObject({
    rates: [{ elected: "1 av 1 (100\u00a0%)" }, { anyone: "0 av 1 (0\u00a0%)" }, {}],
  });
});

test("a party that was no member that day is told so, and not counted", () => {
  const partnership = withAttendance([official("Gävle", "present")], {
    meetings: [aTraff(), aTraff({ name: "Senare", start: undefined, end: undefined, year: 2021, month: 2 })],
    attendance: [
      { meeting: "Träffen", ...official("Gävle", "present") },
      { meeting: "Senare", ...official("Gävle", "present") },
    ],
    memberships: [aMembership("Gävle"), aMembership("Karlskoga/Degerfors", { to: "2020-12-31" })],
  });
  expect(dataOf("D8", partnership, REQUEST)).toMatchObject({
    matrices: [
      {
        meetings: [expect.anything(), "Senare\nI februari 2021"],
        rows: [{}, { cells: [expect.anything(), "Inte medlem"] }],
      },
    ],
    rates: [{ anyone: "2 av 2 (100\u00a0%)" }, { anyone: "0 av 1 (0\u00a0%)" }, {}],
  });
});

test("what cannot be counted is told: no attendance, no time, nothing about whether it was held", () => {
  const meetings = [
    aTraff({ name: "Utan närvaro" }),
    aTraff({ name: "Utan tid", start: undefined, end: undefined }),
    aTraff({ name: "Öppen", start: "2020-01-22", end: undefined, status: "called" }),
    aTraff({ name: "Inställd", status: "cancelled" }),
    aTraff({ name: "Seminariet", kind: "seminar" }),
    aTraff({ name: "Kommande", start: "2021-11-23", end: undefined, status: "planned" }),
  ];
  const partnership = aSmallPartnership({}, { meetings });
  expect(dataOf("D8", partnership, REQUEST)).toMatchObject({
    hasAttendance: false,
    remarks: [
      "Närvaron är inte ifylld för ”Utan närvaro”.",
      "Det framgår inte om ”Öppen” har hållits.",
      "Genomförda möten utan angiven tid är inte med: ”Utan tid”.",
    ],
  });
});

test("with nothing held the document is one plain sentence", () => {
  const text = documentText(filled("D8", aSmallPartnership(), { ...REQUEST, year: 2021 }));
  expect(text).toContain("Inget möte är antecknat som genomfört 2021 under ”Avtalet”.");
  expect(text).not.toContain("## ");
});

test("it refuses a year that the agreement does not hold", () => {
  expect(missingIn("D8", aSmallPartnership(), { ...REQUEST, year: 2024 })).toEqual([
    "”Avtalet” gäller inte under 2024 (fliken ”Överenskommelser”, kolumnen ”Startdatum”).",
  ]);
});

test("the chart has the figures of the table, and no bar for what is not known", () => {
  const [agreement] = heldYear.agreements.filter(({ name }) => name === AGREEMENT_2020);
  if (agreement === undefined) throw new Error("no agreement");
  const attended = heldUnder(heldYear, agreement)
    .filter(({ meeting }) => meeting.kind === "partnership" || meeting.kind === "officials")
    .map(({ meeting, day }) => attendanceAt(heldYear, meeting, day));
  const chart = attendanceChart(attended);
  expect(chart.categories).toHaveLength(10);
  expect(chart.series.map(({ name, values }) => [name, values.at(-1)])).toEqual([
    ["Tjänsteperson", 50],
    ["Förtroendevald", 0],
  ]);
  expect(chart.alt).toContain("företrädda av en tjänsteperson vid 89,5\u00a0% och");
  expect(attendanceChart([])).toMatchObject({ categories: [], series: [] });
});
