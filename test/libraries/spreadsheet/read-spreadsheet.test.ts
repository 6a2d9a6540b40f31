import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import fc from "fast-check";
import PizZip from "pizzip";
import { describe, expect, it } from "vitest";
import type { FileSheet } from "../../../src/core/spreadsheet-file.ts";
import { readSpreadsheet } from "../../../src/libraries/index.ts";
import { anXlsx } from "./an-xlsx.ts";

const LIMITS = { bytes: 5_000_000, unpacked: 20_000_000, cells: 1_000 };

function sheetsOf(file: Uint8Array): readonly FileSheet[] {
  const read = readSpreadsheet(file, LIMITS);
  if (!read.ok) throw new Error(read.fault);
  return read.sheets;
}

/** Cells as `B2=value`, moments with a mark. */
function told(sheet: FileSheet | undefined): readonly string[] {
  return (sheet?.cells ?? []).map(
    ({ row, index, value, isDate }) =>
      `${String.fromCharCode(65 + index)}${row}=${JSON.stringify(value)}${isDate ? " (dag)" : ""}`,
  );
}

const faultOf = (file: Uint8Array, limits = LIMITS): string => {
  const read = readSpreadsheet(file, limits);
  return read.ok ? "none" : read.fault;
};

describe("a spreadsheet file made by a program", () => {
  it("gives what exceljs wrote: texts, links, formulas' values, dates, truth values and errors", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Lista");
    sheet.addRow(["Namn", null, "Dag"]);
    sheet.addRow([{ richText: [{ text: "fet " }, { font: { bold: true }, text: "text" }] }, 1.5, true]);
    sheet.addRow([
      { text: "länk", hyperlink: "https://x.example" },
      { formula: "1+1", result: 2 },
    ]);
    sheet.addRow([new Date("2020-05-14T00:00:00Z"), { error: "#N/A" }, " två  mellanslag "]);
    sheet.getCell("E9").value = "_x005F_långt bort\nrad 2";
    const hidden = workbook.addWorksheet("Gömd", { state: "hidden" });
    hidden.addRow(["x"]);
    const [list, other] = sheetsOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(list).toMatchObject({ name: "Lista", hidden: false });
    expect(other).toMatchObject({ name: "Gömd", hidden: true });
    expect(told(list)).toEqual([
      'A1="Namn"',
      'C1="Dag"',
      'A2="fet text"',
      "B2=1.5",
      "C2=true",
      'A3="länk"',
      "B3=2",
      "A4=43965 (dag)",
      'B4={"error":"#N/A"}',
      'C4=" två  mellanslag "',
      'E9="_långt bort\\nrad 2"',
    ]);
  });

  it("gives what LibreOffice wrote, dates of a Swedish sheet and formulas with them", () => {
    const folder = mkdtempSync(join(tmpdir(), "lista-"));
    try {
      writeFileSync(
        join(folder, "lista.csv"),
        'Namn;Dag;Kod;Antal\n"Åsa Öberg";2020-05-14;0136;"=1+2"\n"två\nrader";"";x;7,5\n',
      );
      execFileSync("soffice", [
        `-env:UserInstallation=file://${folder}/profil`,
        "--headless",
        // Separated by semicolons, UTF-8, Swedish, with formulas; the second to the last columns are told as they look.
        "--infilter=CSV:59,34,76,1,,1053,false,true,false,false,false,-1,true",
        "--convert-to",
        "xlsx",
        "--outdir",
        folder,
        join(folder, "lista.csv"),
      ]);
      const [sheet] = sheetsOf(readFileSync(join(folder, "lista.xlsx")));
      expect(told(sheet)).toEqual([
        'A1="Namn"',
        'B1="Dag"',
        'C1="Kod"',
        'D1="Antal"',
        'A2="Åsa Öberg"',
        "B2=43965 (dag)",
        "C2=136",
        "D2=3",
        'A3="två\\nrader"',
        'C3="x"',
        "D3=7.5",
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe("a spreadsheet file written by hand", () => {
  it("gives texts of every kind, without what they sound like", () => {
    const file = anXlsx({
      tabs: {
        A: '<row r="2"><c r="B2" t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>9</v></c></row><row><c t="inlineStr"><is><t>inne</t></is></c><c t="str"><f>A1</f><v>ur en formel</v></c></row>',
      },
      texts:
        '<si><t>ren</t></si><si><r><t xml:space="preserve">rik </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>läses</t></rPh></si>',
    });
    expect(told(sheetsOf(file)[0])).toEqual(['B2="ren"', 'C2="rik text"', 'A3="inne"', 'B3="ur en formel"']);
  });

  it.each([
    ["yyyy-mm-dd", true],
    ['[$-41D]d mmmm yyyy" (sv)"', true],
    ["[h]:mm", true],
    ["hh:mm:ss.0", true],
    ["0.00", false],
    ['#,##0" kr/dag"', false],
    ["[Red]0;[Blue]d", false],
    ["@", false],
    ["General", false],
  ])("takes a number under the format %s for a date: %s", (format, isDate) => {
    const file = anXlsx({ tabs: { A: '<row><c s="1"><v>43965</v></c></row>' }, formats: [format] });
    expect(sheetsOf(file)[0]?.cells[0]).toMatchObject({ value: 43965, isDate });
  });

  it("counts days from 1904 where the file does, and only days", () => {
    const file = anXlsx({
      tabs: { A: '<row><c s="1"><v>42503</v></c><c><v>42503</v></c><c t="d"><v>2020-05-14</v></c></row>' },
      formats: ["yyyy-mm-dd"],
      from1904: true,
    });
    expect(told(sheetsOf(file)[0])).toEqual(["A1=43965 (dag)", "B1=42503", "C1=43965 (dag)"]);
  });

  it("does not mind prefixes, places from the root, and parts that are not there", () => {
    const file = anXlsx({
      tabs: { A: "" },
      parts: {
        "xl/_rels/workbook.xml.rels":
          '<Relationships><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml":
          '<x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect(told(sheetsOf(file)[0])).toEqual(["A1=7"]);
  });

  it("holds only the cells that are filled, however far away they stand", () => {
    const file = anXlsx({ tabs: { A: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' } });
    expect(sheetsOf(file)[0]?.cells).toEqual([{ row: 1_048_576, index: 16_383, value: 1, isDate: false }]);
  });
});

describe("a file that cannot be read", () => {
  const old = (holding: string) =>
    Buffer.concat([
      Buffer.from("D0CF11E0A1B11AE1", "hex"),
      Buffer.alloc(600),
      Buffer.from(holding, "utf16le"),
    ]);
  const good = anXlsx({ tabs: { A: '<row r="1"><c r="A1"><v>1</v></c></row>' } });

  it.each<[string, Uint8Array, string]>([
    ["empty", new Uint8Array(), "not-xlsx"],
    ["text", Buffer.from("Namn;Kommun\nÅsa;Gävle"), "not-xlsx"],
    ["a zip of something else", new PizZip().file("a.txt", "a").generate({ type: "uint8array" }), "not-xlsx"],
    ["an old Excel file", old("Workbook"), "old-format"],
    ["protected with a password", old("EncryptedPackage"), "encrypted"],
    ["cut off", good.slice(0, good.length - 40), "not-xlsx"],
    ["larger than allowed", new Uint8Array(LIMITS.bytes + 1), "too-large"],
    ["broken inside", anXlsx({ tabs: { A: "<row>" } }), "damaged"],
    [
      "without a tab that it names",
      anXlsx({ tabs: { A: "" }, parts: { "xl/_rels/workbook.xml.rels": "<r/>" } }),
      "damaged",
    ],
    ["with an entity of its own", anXlsx({ tabs: { A: "<row><c><v>&e;</v></c></row>" } }), "damaged"],
    [
      "with a cell beside the sheet",
      anXlsx({ tabs: { A: '<row r="1"><c r="ZZZ1"><v>1</v></c></row>' } }),
      "damaged",
    ],
    [
      "with too many cells",
      anXlsx({ tabs: { A: `<row>${"<c><v>1</v></c>".repeat(1_001)}</row>` } }),
      "too-many-cells",
    ],
  ])("is told of when it is %s", (_, file, fault) => {
    expect(faultOf(file)).toBe(fault);
  });

  it("stops a small file that grows without end, whatever size it claims", () => {
    const bomb = anXlsx({ tabs: { A: "" }, parts: { "xl/sharedStrings.xml": " ".repeat(40_000_000) } });
    expect(bomb.length).toBeLessThan(100_000);
    expect(faultOf(bomb)).toBe("too-large");
    const lying = Buffer.from(bomb);
    lying.writeUInt32LE(10, lying.lastIndexOf("xl/sharedStrings.xml") - 46 + 24);
    expect(faultOf(lying)).toBe("too-large");
  });

  it("is never a reason to throw, whatever has happened to its bytes", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 20 }),
        (changes) => {
          const broken = Uint8Array.from(good);
          for (const [at, byte] of changes) broken[at] = byte;
          expect(["none", "damaged", "not-xlsx", "encrypted", "too-large"]).toContain(faultOf(broken));
        },
      ),
      { numRuns: 300 },
    );
  });
});
