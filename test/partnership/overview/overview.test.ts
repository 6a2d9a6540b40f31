import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { layoutOf } from "../../../src/core/schema/layout.ts";
import { chartRanges } from "../../../src/partnership/overview/chart-ranges.ts";
import { overviewCharts } from "../../../src/partnership/overview/charts.ts";
import { OVERVIEW_FUNCTIONS } from "../../../src/partnership/overview/functions.ts";
import { overviewSections } from "../../../src/partnership/overview/index.ts";
import { overviewCells } from "../../../src/partnership/overview/overview-cells.ts";
import { placedSections } from "../../../src/partnership/overview/placed-rows.ts";
import { overviewRoom } from "../../../src/partnership/overview/room.ts";
import { sheetList, sheets } from "../../../src/partnership/sheets/index.ts";

const room = overviewRoom(0, 0);
const layouts = new Map(
  sheetList.map((sheet) => [
    sheet.id,
    layoutOf(sheet, [Object.values(sheet.columns).map(({ header }) => header)]),
  ]),
);
const formulas = overviewCells(layouts, placedSections(room)).flatMap(({ content }) =>
  content?.startsWith("=") ? [content] : [],
);
/** As the definitions write them. */
const written = overviewSections.flatMap((section) =>
  section
    .rows(room)
    .flatMap(({ cells }) =>
      Object.values(cells).flatMap((cell) => ("formula" in cell ? [cell.formula] : [])),
    ),
);
const bare = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

describe("the formulas of Översikt", () => {
  it("use no function but those that every spreadsheet program has", () => {
    const used = new Set(formulas.flatMap((formula) => bare(formula).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
    expect([...used].sort()).toEqual([...OVERVIEW_FUNCTIONS].sort());
  });

  it("hold no decimal and no list in braces, which a Swedish sheet writes otherwise", () => {
    expect(formulas.filter((formula) => /\d\.\d|[{}]/.test(bare(formula)))).toEqual([]);
  });

  it("compare a column of choices only with words that can be chosen there", () => {
    const wrong = written.flatMap((formula) =>
      [...formula.matchAll(/\{(\w+)\.(\w+)\}(?:=|<>|,)"([^"]+)"/g)].flatMap(([text, id, name, word]) => {
        const rule = Object.entries(sheets[id as keyof typeof sheets].columns).find(
          ([column]) => column === name,
        )?.[1].rule;
        return rule?.kind === "list" && !rule.values.includes(word ?? "") ? [text] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("are short enough for a sheet, and to be read", () => {
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(1_500);
  });

  it("become a sentence where a heading is missing", () => {
    const cells = overviewCells(
      new Map(
        [...layouts].map(([id, layout]) => [
          id,
          id === "referrals" ? layoutOf(sheets.referrals, []) : layout,
        ]),
      ),
      placedSections(room),
    );
    const lacking = cells.filter(({ isLacking }) => isLacking === true);
    expect(lacking.length).toBeGreaterThan(0);
    expect(new Set(lacking.map(({ content }) => content))).toEqual(
      new Set(["Kan inte räknas. Kör Kontrollera arket."]),
    );
  });
});

describe("the sections of Översikt", () => {
  it("stand in the handbook with the same words", () => {
    const handbook = readFileSync(join(import.meta.dirname, "../../../docs/handbok.md"), "utf8");
    for (const { title, answers } of overviewSections)
      expect(handbook.toLowerCase()).toContain(`| ${title} | ${answers.replace(/\.$/, "")} |`.toLowerCase());
  });

  it("are all listed", () => {
    const files = readdirSync(join(import.meta.dirname, "../../../src/partnership/overview/sections"));
    expect(files.map((file) => file.replace(".ts", "")).sort()).toEqual(
      overviewSections.map(({ id }) => id).sort(),
    );
  });

  it("say in column A of each row what it is about, and no two cells stand in one place", () => {
    const cells = overviewCells(layouts, placedSections(room));
    const places = cells.map(({ row, index }) => `${row}:${index}`);
    expect(new Set(places).size).toBe(places.length);
    const rows = new Set(cells.map(({ row }) => row));
    const labelled = new Set(cells.filter(({ index }) => index === 0).map(({ row }) => row));
    expect([...rows].filter((row) => !labelled.has(row))).toEqual([]);
  });

  it("have the rows that the charts show, and no chart has more series than can be told apart", () => {
    const sections = placedSections(room);
    for (const chart of overviewCharts) {
      expect(chartRanges(chart, sections)).toHaveLength(1 + chart.columns.length);
      expect(chart.columns.length).toBeLessThanOrEqual(4);
      expect(chart.alt).toContain("Siffrorna står under");
    }
  });
});

describe("room for parties and activities", () => {
  it.each([
    [0, 20],
    [10, 20],
    [11, 30],
    [40, 50],
    [5_000, 300],
  ])("for %i there are %i rows", (parties, rows) => {
    expect(overviewRoom(parties, 0).parties).toBe(rows);
  });
});
