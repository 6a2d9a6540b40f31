import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, displayValue, type WorkbookState } from "../../../../local/apps-script/index.ts";
import { excelFile } from "../../../../local/store/excel/excel-file.ts";
import { importSentences } from "../../../../local/store/excel/import-report.ts";
import { importWorkbook } from "../../../../local/store/excel/import-workbook.ts";
import { readExcel } from "../../../../local/store/excel/read-excel.ts";
import { aWorkbook, formatted } from "../a-workbook.ts";

const YEAR = 2020;
const HEADINGS = ["Id", "Namn", "Start", "Belopp", "Kod"];

const anyText = fc.string({ unit: "binary", maxLength: 30 });
const awkwardText = fc.constantFrom(
  "=1+1",
  "+46 70",
  "-",
  "@x",
  "'",
  "_x000D_",
  "_x005F_",
  " två  mellanslag ",
  "rad\r\nrad",
  "\t",
  "<b>&amp;</b>",
  "SANT",
  "1,5",
  "2020-05-01",
  "#REF!",
  "\u0000",
  "å".repeat(40_000),
);
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  anyText,
  awkwardText,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -10, max: 60_000 }),
  fc.boolean(),
  fc.constantFrom<Cell>(
    { error: "#REF!" },
    { error: "#N/A" },
    { error: "#ERROR!" },
    { formula: "=A1", value: 5 },
    { formula: "=A1", value: null },
  ),
);
const anyDate = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -5, max: 3_000_000 }),
  fc.double({ min: 0, max: 60_000, noNaN: true }),
  awkwardText,
);
const anyRow = fc.tuple(
  anyCell,
  anyDate,
  fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true })),
  anyCell,
);

const anyWorkbook = fc.array(anyRow, { maxLength: 8 }).map((rows) =>
  aWorkbook({
    "Någon flik": {
      rows: [HEADINGS, ...rows.map((row, index) => [`rad-${index}`, ...row])],
      numberFormats: [formatted(3, "yyyy-mm-dd"), formatted(4, '#,##0.00" kr"'), formatted(5, "@")],
      hiddenColumns: [1],
    },
    Annan: { rows: [["Rubrik"]] },
  }),
);

async function outAndIn(state: WorkbookState, into: WorkbookState) {
  const read = readExcel(await excelFile(state, new Date(0)), "fil.xlsx");
  return importWorkbook(into, read, YEAR);
}

describe("out to Excel and in again", () => {
  it("changes nothing in the workbook that it came from, whatever its cells hold", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (state) => {
        const before = JSON.stringify(state);
        const report = await outAndIn(state, state);
        expect(JSON.stringify(state)).toBe(before);
        expect(importSentences(report, "fil.xlsx")).toContain("Ingenting i arbetsboken behövde ändras.");
      }),
      { numRuns: 60 },
    );
  });

  it("brings text columns, dates and numbers into an emptied workbook as they were", async () => {
    const anyKept = fc.array(
      fc.tuple(
        fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 60_000 }),
        fc.integer(),
        fc.boolean(),
      ),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(anyKept, async (rows) => {
        const state = aWorkbook({
          Flik: {
            rows: [
              ["Id", "Text", "Dag", "Tal", "Klar"],
              ...rows.map((row, index) => [`rad-${index}`, ...row]),
            ],
            numberFormats: [formatted(2, "@"), formatted(3, "yyyy-mm-dd")],
          },
        });
        const emptied = structuredClone(state);
        for (const sheet of emptied.sheets) sheet.rows = sheet.rows.slice(0, 1);
        await outAndIn(state, emptied);
        const shown = (workbook: WorkbookState) =>
          workbook.sheets[0]?.rows.map((row) => row.map((cell) => displayValue(cell)));
        expect(shown(emptied)).toEqual(shown(state)?.map((row) => row.map(wellFormed)));
      }),
      { numRuns: 60 },
    );
  });

  it("reads the same new rows in only once, however often the file is read", async () => {
    const rows: Cell[][] = [
      ["Namn", "Belopp"],
      ["Gävle", "5"],
      ["Örebro", 7],
      ["Gävle", "5"],
    ];
    const file = readExcel(await excelFile(aWorkbook({ Flik: { rows } }), new Date(0)), "fil.xlsx");
    const state = aWorkbook({ Flik: { rows: [["Id", "Namn", "Belopp"]] } });
    expect(importWorkbook(state, file, YEAR).tabs[0]).toMatchObject({ addedRows: 3 });
    const once = JSON.stringify(state);
    expect(importWorkbook(state, file, YEAR).tabs[0]).toMatchObject({ addedRows: 0, changedCells: 0 });
    expect(JSON.stringify(state)).toBe(once);
  });
});

/** Half of a character cannot be written in any file. */
function wellFormed(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}
