import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Patch, ValidationState } from "../../../../local/apps-script/index.ts";
import { excelFile } from "../../../../local/store/excel/excel-file.ts";
import { aWorkbook, formatted } from "../a-workbook.ts";
import { unzipped } from "./unzipped.ts";

const LONG_LIST = Array.from({ length: 40 }, (_, index) => `Val nummer ${index}`);

function rule(
  column: number,
  value: Partial<ValidationState> & Pick<ValidationState, "criterion">,
): Patch<ValidationState> {
  return {
    ...formatted(column, ""),
    value: { allowInvalid: false, helpText: null, ...value } as ValidationState,
  };
}

const state = aWorkbook({
  Parter: {
    rows: [
      ["Id", "Namn", "Kod", "Kommentar"],
      ["p-1", "Gävle", "0136", "=1+1"],
      ["p-2", "Örebro", "1880", "+46 70"],
    ],
    hiddenColumns: [1],
    columnWidths: { 2: 240 },
    numberFormats: [formatted(3, "@")],
    notes: { B1: "Partens namn <så här>" },
  },
  "Möten/år": {
    rows: [
      ["Benämning", "Start", "Belopp", "Värd", "Typ", "Lång", "Länk", "Klar"],
      ["Träff", 43965, 10000.5, "Gävle", "Digital", "Val nummer 3", "Se", true],
      ["Möte", 43965.75, 3, null, null, null, "Till parten", { error: "#REF!" }],
      ["Fara", null, null, null, null, null, "Klicka", { formula: "=A1", value: "värde" }],
    ],
    numberFormats: [formatted(2, "yyyy-mm-dd"), formatted(3, '#,##0" kr"')],
    validations: [
      rule(2, { criterion: "DATE_IS_VALID_DATE" }),
      rule(3, { criterion: "NUMBER_BETWEEN", from: 0, to: 100_000 }),
      rule(4, {
        criterion: "VALUE_IN_RANGE",
        range: { sheetId: 0, top: 2, left: 2, bottom: null, right: 2 },
        showDropdown: true,
        helpText: "Välj en part.",
      }),
      rule(5, { criterion: "VALUE_IN_LIST", values: ["Fysisk", "Digital"], showDropdown: true }),
      rule(6, { criterion: "VALUE_IN_LIST", values: LONG_LIST, showDropdown: true, allowInvalid: true }),
      rule(7, { criterion: "VALUE_IN_LIST", values: ["Ja, tack", 'Nej "tack"'], showDropdown: true }),
    ],
    links: { G2: "https://exempel.example/a?b=1&c=2", G3: "#gid=0&range=B2", G4: "javascript:alert(1)" },
  },
  Mallar: { rows: [["Mall"]], hidden: true },
});

let parts: Record<string, string>;
let read: ExcelJS.Workbook;

beforeAll(async () => {
  const file = await excelFile(state, new Date("2020-09-01T05:00:00Z"));
  parts = unzipped(file);
  read = new ExcelJS.Workbook();
  await read.xlsx.load(file as unknown as ArrayBuffer);
});

describe("the workbook as an Excel file", () => {
  it("has every tab under a name that Excel takes, hidden ones hidden, and lists out of sight", () => {
    expect(read.worksheets.map(({ name, state: shown }) => [name, shown])).toEqual([
      ["Parter", "visible"],
      ["Möten-år", "visible"],
      ["Mallar", "hidden"],
      ["Listor", "veryHidden"],
    ]);
  });

  it("has bold headings that stay in sight, hidden id columns and the widths of the workbook", () => {
    const tab = read.worksheets[0];
    expect(tab?.getCell("B1").font.bold).toBe(true);
    expect(tab?.getCell("B2").font.bold).toBeFalsy();
    expect(tab?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(tab?.getColumn(1).hidden).toBe(true);
    expect(tab?.getColumn(2).hidden).toBe(false);
    expect(Math.round((tab?.getColumn(2).width ?? 0) * 7 + 5)).toBe(240);
  });

  it("has real dates and numbers in the workbook's formats", () => {
    const tab = read.worksheets[1];
    expect(tab?.getCell("B2").value).toEqual(new Date("2020-05-14T00:00:00Z"));
    expect(tab?.getCell("B3").value).toEqual(new Date("2020-05-14T18:00:00Z"));
    expect(tab?.getCell("B2").numFmt).toBe("yyyy-mm-dd");
    expect(tab?.getCell("C2").value).toBe(10000.5);
    expect(tab?.getCell("C2").numFmt).toBe('#,##0" kr"');
    expect(tab?.getCell("H2").value).toBe(true);
    expect(tab?.getCell("H3").value).toEqual({ error: "#REF!" });
  });

  it("gives rows that people add the same formats", () => {
    expect(read.worksheets[0]?.getColumn(3).numFmt).toBe("@");
    expect(read.worksheets[1]?.getColumn(2).numFmt).toBe("yyyy-mm-dd");
  });

  it("keeps text as text: codes with their zero, and whatever looks like a formula", () => {
    const tab = read.worksheets[0];
    for (const [cell, text] of [
      ["C2", "0136"],
      ["D2", "=1+1"],
      ["D3", "+46 70"],
    ] as const) {
      expect(tab?.getCell(cell).value).toBe(text);
      expect(tab?.getCell(cell).numFmt).toBe("@");
    }
    expect(Object.values(parts).join("")).not.toContain("<f>");
    expect(read.worksheets[1]?.getCell("H4").value).toBe("värde");
  });

  it("has the notes", () => {
    expect(read.worksheets[0]?.getCell("B1").note).toBe("Partens namn <så här>");
  });

  it("has dropdowns by range: short lists in the rule, names of another tab, long lists and lists with commas in the hidden tab", () => {
    const xml = parts["xl/worksheets/sheet2.xml"] ?? "";
    const rules = [...xml.matchAll(/<dataValidation ([^>]*)>(.*?)<\/dataValidation>/g)].map(
      ([, attributes = "", formulas = ""]) => [
        /sqref="([^"]*)"/.exec(attributes)?.[1],
        /type="([^"]*)"/.exec(attributes)?.[1],
        formulas
          .replace(/<[^>]*>/g, " ")
          .trim()
          .replaceAll("&quot;", '"'),
        /errorStyle="([^"]*)"/.exec(attributes)?.[1],
      ],
    );
    expect(rules).toEqual([
      ["B2:B1000", "date", "2", "stop"],
      ["C2:C1000", "decimal", "0  100000", "stop"],
      ["D2:D1000", "list", "Parter!$B$2:$B$1000", "stop"],
      ["E2:E1000", "list", '"Fysisk,Digital"', "stop"],
      ["F2:F1000", "list", "Listor!$A$1:$A$40", "warning"],
      ["G2:G1000", "list", "Listor!$B$1:$B$2", "stop"],
    ]);
    expect(xml).toContain('error="Välj en part."');
    expect(read.getWorksheet("Listor")?.getCell("A40").value).toBe("Val nummer 39");
    expect(read.getWorksheet("Listor")?.getCell("B2").value).toBe('Nej "tack"');
  });

  it("links to the web and to its own cells, and to nothing else", () => {
    const xml = parts["xl/worksheets/sheet2.xml"] ?? "";
    const links = [...xml.matchAll(/<hyperlink [^>]*>/g)].map(([link]) => link);
    expect(links).toEqual([
      '<hyperlink ref="G2" r:id="rId1"/>',
      '<hyperlink ref="G3" location="&apos;Parter&apos;!B2"/>',
    ]);
    expect(parts["xl/worksheets/_rels/sheet2.xml.rels"]).toContain(
      'Target="https://exempel.example/a?b=1&amp;c=2"',
    );
    expect(Object.values(parts).join("")).not.toContain("javascript:");
  });

  it("tells nothing of the computer or the user that made it", () => {
    expect(Object.values(parts).join("")).not.toContain(process.cwd());
    expect(parts["docProps/core.xml"]).toContain("<cp:lastModifiedBy>Partnerskapsarket</cp:lastModifiedBy>");
    expect(parts["docProps/core.xml"]).toContain("<dc:creator>Partnerskapsarket</dc:creator>");
    expect(parts["docProps/core.xml"]).toContain("2020-09-01T05:00:00Z");
  });

  it("opens on a tab that can be seen, also when the first one is hidden", async () => {
    const file = await excelFile(aWorkbook({ Dold: { hidden: true }, Synlig: {} }), new Date());
    expect(unzipped(file)["xl/workbook.xml"]).toContain('activeTab="1"');
  });
});
