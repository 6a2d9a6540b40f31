import ExcelJS from "exceljs";
import PizZip from "pizzip";
import { describe, expect, it } from "vitest";
import { excelFile } from "../../../../local/store/excel/excel-file.ts";
import { readExcel } from "../../../../local/store/excel/read-excel.ts";
import { Refusal } from "../../../../local/store/refusal.ts";
import { aWorkbook } from "../a-workbook.ts";

async function anExcelFile(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet("Flik"));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** An Excel file with one part replaced. */
async function withPart(name: string, content: string): Promise<Uint8Array> {
  const zip = new PizZip(await excelFile(aWorkbook({ Flik: { rows: [["A"], ["1"]] } }), new Date(0)));
  zip.file(name, content);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

function oldContainer(holding: string): Uint8Array {
  return Buffer.concat([
    Buffer.from("D0CF11E0A1B11AE1", "hex"),
    Buffer.alloc(600),
    Buffer.from(holding, "utf16le"),
  ]);
}

describe("reading the values of an Excel file", () => {
  it("reads what people's programs write: rich text, links, formulas and dates of every kind", async () => {
    const file = await anExcelFile((sheet) => {
      sheet.addRow(["Rubrik"]);
      sheet.addRow([{ richText: [{ text: "fet " }, { font: { bold: true }, text: "text" }] }]);
      sheet.addRow([{ text: "länk", hyperlink: "https://x.example" }]);
      sheet.addRow([{ formula: "1+1", result: 2 }]);
      sheet.addRow([{ formula: "NOW()", result: new Date("2020-05-14T12:00:00Z") }]);
      sheet.addRow([new Date("2020-05-14T00:00:00Z")]);
      sheet.addRow([{ error: "#N/A" }]);
      sheet.mergeCells("A8:B8");
    });
    const [tab] = await readExcel(file, "fil.xlsx");
    expect(tab?.rows.slice(1, 7).map((row) => row[0])).toEqual([
      { value: "fet text", isDate: false },
      { value: "länk", isDate: false },
      { value: 2, isDate: false },
      { value: 43965.5, isDate: true },
      { value: 43965, isDate: true },
      { value: { error: "#N/A" }, isDate: false },
    ]);
  });

  it("reads no more cells than there are where rules stand over whole columns", async () => {
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>A</t></is></c></row></sheetData><mergeCells><mergeCell ref="B1:XFD1048576"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"x"</formula1></dataValidation></dataValidations></worksheet>';
    const [tab] = readExcel(await withPart("xl/worksheets/sheet1.xml", sheet), "fil.xlsx");
    expect(tab?.rows).toEqual([[{ value: "A", isDate: false }]]);
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ["empty", () => new Uint8Array(), /den är inte en Excel-fil/],
    ["text", () => Buffer.from("Namn;Kod\nGävle;0136"), /den är inte en Excel-fil/],
    [
      "a zip of something else",
      () => new PizZip().file("hej.txt", "hej").generate({ type: "uint8array" }),
      /den är inte en Excel-fil/,
    ],
    ["an old Excel file", () => oldContainer("Workbook"), /äldre Excel-format \(\.xls\)/],
    ["protected with a password", () => oldContainer("EncryptedPackage"), /skyddad med lösenord/],
    ["cut off", async () => (await withPart("x", "y")).slice(0, 3000), /inte en Excel-fil|skadad/],
    ["broken inside", () => withPart("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row"), /skadad/],
    ["without its tabs' places", () => withPart("xl/workbook.xml", "<x/>"), /skadad/],
  ])("refuses a file that is %s", async (_what, make, sentence) => {
    const file = await make();
    expect(() => readExcel(file, "fil.xlsx")).toThrow(Refusal);
    expect(() => readExcel(file, "fil.xlsx")).toThrow(sentence);
    expect(() => readExcel(file, "fil.xlsx")).toThrow(
      /^Filen ”fil\.xlsx” går inte att läsa in: .* Inget har ändrats\.$/,
    );
  });

  it("refuses a small file that grows without end, whatever sizes it claims", async () => {
    const bomb = await withPart("xl/sharedStrings.xml", "\u0000".repeat(200_000_000));
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(() => readExcel(bomb, "fil.xlsx")).toThrow(/mer än programmet kan ta emot/);
    const lying = Buffer.from(bomb);
    const directory = lying.lastIndexOf("xl/sharedStrings.xml") - 46;
    lying.writeUInt32LE(10, directory + 24);
    expect(() => readExcel(lying, "fil.xlsx")).toThrow(/mer än programmet kan ta emot/);
  });

  it("never follows what an XML part declares for itself", async () => {
    const entity =
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>';
    const file = await withPart("xl/worksheets/sheet1.xml", entity);
    expect(() => readExcel(file, "fil.xlsx")).toThrow(/den är skadad/);
  });

  it("unpacks what other programs have packed as well as what ours has", async () => {
    const zip = new PizZip(await withPart("x", "y"));
    const repacked = zip.generate({ type: "uint8array", compression: "STORE" });
    expect((await readExcel(repacked, "fil.xlsx"))[0]?.rows[1]).toEqual([{ value: "1", isDate: false }]);
  });
});
