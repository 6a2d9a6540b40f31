import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../../src/core/schema/cell.ts";
import type { Sheet } from "../../../src/core/schema/sheet.ts";
import { issuesOf } from "../../../src/partnership/checks/check-workbook.ts";
import { checks } from "../../../src/partnership/checks/index.ts";
import { examplePartnership } from "../../../src/partnership/example/index.ts";
import { readWorkbook } from "../../../src/partnership/partnership.ts";
import { type SheetId, sheetList, sheets } from "../../../src/partnership/sheets/index.ts";
import type { SomeRows } from "../../a-partnership.ts";
import { aGrid } from "../../core/a-grid.ts";
import { anyGrid } from "../../core/schema/any-grid.ts";
import {
  aFee,
  anAgreement,
  anAttendance,
  aPartnershipMeeting,
  aParty,
  asLine,
  ELECTED,
  rightRows,
  TODAY,
} from "./a-right-partnership.ts";

type Grids = ReadonlyMap<string, Grid | undefined>;

function gridsOf(rows: SomeRows): Grids {
  return new Map(sheetList.map((sheet) => [sheet.id, aGrid(sheet, rows[sheet.id as SheetId] ?? [])]));
}

const issuesIn = (grids: Grids) => issuesOf(readWorkbook(grids), TODAY);
const told = (grids: Grids) => issuesIn(grids).map((issue) => asLine(issue));

/** The tab without the column, as if someone had deleted it. */
function without(sheet: Sheet, grid: Grid, column: string): Grid {
  const index = (grid[0] ?? []).indexOf(sheet.columns[column]?.header ?? "");
  return grid.map((row) => row.filter((_, place) => place !== index));
}

it("finds nothing in a workbook that is right", () => {
  expect(told(gridsOf(rightRows))).toEqual([]);
});

it("tells of what the reading found and of what the checks find, the gravest first, then as the tabs and rows stand", () => {
  const grids = gridsOf({
    ...rightRows,
    parties: [aParty({ organisations: ["Gävle", "Okänd"] })],
    agreements: [anAgreement({ planAdopted: undefined, daysPerMeeting: 3, feeIsCeiling: true })],
    meetings: [aPartnershipMeeting({ minutes: undefined, end: undefined, host: "Okänd part" })],
    attendance: [anAttendance(), anAttendance({ person: ELECTED, role: "elected" })],
    reviews: [],
    fees: [aFee({ amount: 20_000 }), aFee({ amount: 30_000 })],
  });
  expect(
    issuesIn(grids).map(({ severity, sheet, row, code }) => `${severity} ${sheet} ${row} ${code}`),
  ).toEqual([
    "error parties 2 dangling-reference",
    "error meetings 2 dangling-reference",
    "error fees 2 fee-above-cap",
    "error fees 3 fee-above-cap",
    "warning agreements 2 too-few-meetings",
    "warning agreements 2 plan-not-adopted",
    "warning accessions 2 organisation-without-accession",
    "warning meetings 2 too-few-days",
    "warning meetings 2 held-without-minutes",
    "warning fees 3 doubled-row",
    "info meetings 2 no-officials-meeting-before",
  ]);
});

it("gives every issue a sentence and something to do", () => {
  for (const { message, action } of issuesIn(gridsOf({ ...rightRows, organisations: [], people: [] }))) {
    expect(message).toMatch(/^\S.*\.$/s);
    expect(action).toMatch(/^\S.*\.$/s);
  }
});

describe("a tab that is missing is told once", () => {
  it.each(sheetList)("$title", ({ id }) => {
    const found = issuesIn(new Map([...gridsOf(examplePartnership), [id, undefined]]));
    const complete = issuesIn(gridsOf(examplePartnership));
    const codes = new Set(complete.map((issue) => JSON.stringify(issue)));
    const more = found.filter((issue) => !codes.has(JSON.stringify(issue)));
    const isChecked = checks.some(({ reads }) => reads.some((read) => read === id));
    expect(more.map(({ code, sheet }) => [code, sheet])).toEqual([
      ["missing-tab", id],
      ...(isChecked ? [["checks-left-out", id]] : []),
    ]);
  });
});

describe("a heading that is missing is told once", () => {
  const headings = sheetList.flatMap((sheet) =>
    Object.entries(sheet.columns).map(([column, { header }]) => ({
      sheet,
      column,
      header,
      tab: sheet.title,
    })),
  );
  const grids = gridsOf(examplePartnership);
  const complete = new Set(issuesIn(grids).map((issue) => JSON.stringify(issue)));
  it.each(headings)("$tab, $header", ({ sheet, column }) => {
    const grid = without(sheet, grids.get(sheet.id) ?? [], column);
    const more = issuesIn(new Map([...grids, [sheet.id, grid]])).filter(
      (issue) => !complete.has(JSON.stringify(issue)) && issue.code !== "checks-left-out",
    );
    expect(more.map(({ code, sheet: tab }) => [code, tab])).toEqual([["missing-heading", sheet.id]]);
  });
});

it("says how many checks it left out, and why", () => {
  expect(told(new Map([...gridsOf(rightRows), ["fees", undefined]]))).toMatchInlineSnapshot(`
    [
      "Fel | missing-tab | Avgifter: Fliken ”Avgifter” saknas. → Kör Partnerskapet → Lägg upp arket, eller ta fram fliken ur versionshistoriken.",
      "Upplysning | checks-left-out | Avgifter: 6 kontroller är inte gjorda, eftersom fliken ”Avgifter” inte går att läsa i sin helhet. → Rätta fliken, och kontrollera arket igen.",
    ]
  `);
});

it("leaves no check out for want of a column that none reads", () => {
  const grids = gridsOf({ ...rightRows, fees: [aFee({ due: "2020-02-01" })] });
  const grid = without(sheets.fees, grids.get("fees") ?? [], "source");
  expect(issuesIn(new Map([...grids, ["fees", grid]])).map(({ code }) => code)).toEqual([
    "missing-heading",
    "fee-unpaid",
  ]);
});

describe("never throws", () => {
  it("whatever stands in the tabs", () => {
    const anyTab = fc
      .constantFrom(...sheetList)
      .chain((sheet) => fc.tuple(fc.constant(sheet.id), anyGrid(sheet)));
    const today = fc.constantFrom("0001-01-01", TODAY, "9999-12-31");
    fc.assert(
      fc.property(fc.array(anyTab, { maxLength: 5 }), today, (tabs, day) => {
        const read = readWorkbook(new Map([...gridsOf(rightRows), ...tabs]));
        expect(Array.isArray(issuesOf(read, day))).toBe(true);
      }),
    );
  });

  it("whatever dates and numbers stand in a partnership", () => {
    const odd: fc.Arbitrary<Cell> = fc.oneof(
      fc.constantFrom("0001-01-01", "0202-01-01", "2020-02-29", "9999-12-31").map((date) => ({ date })),
      fc.constantFrom<Cell>("", 0, 1, 36, 2020, "2020", "Gävle", "Höst 2020", "Nej"),
    );
    const places = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), odd), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(places, fc.constantFrom("0001-01-01", TODAY, "9999-12-31"), (changes, today) => {
        const grids = new Map(
          [...gridsOf(rightRows)].map(([id, grid]) => [id, (grid ?? []).map((row) => [...row])]),
        );
        for (const [tab, row, index, cell] of changes) {
          const grid = [...grids.values()][tab % grids.size] ?? [];
          const cells = grid[1 + (row % Math.max(1, grid.length - 1))];
          if (cells !== undefined) cells[index % cells.length] = cell;
        }
        expect(issuesOf(readWorkbook(grids), today).length).toBeLessThan(200);
      }),
      { numRuns: 300 },
    );
  });
});
