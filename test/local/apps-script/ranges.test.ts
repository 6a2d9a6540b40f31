import { describe, expect, it } from "vitest";
import { emptyWorkbook } from "../../../local/apps-script/index.ts";
import { aRuntime, returned } from "./a-runtime.ts";

describe("a formula", () => {
  it("is kept as written, also in a plain-text cell, and has no value while nobody computes it", () => {
    expect(
      returned(`
        sheet.getRange("A1:A2").setNumberFormat("@").setFormula("SUM(1;2)");
        return [sheet.getRange("A1:A2").getFormulas(), sheet.getRange("A2").getFormula(), sheet.getRange("A1").getValue(), sheet.getRange("B1").getFormula()];
      `),
    ).toEqual([[["=SUM(1;2)"], ["=SUM(1;2)"]], "=SUM(1;2)", "", ""]);
  });
});

describe("the selection", () => {
  it("is where the script puts it, with the tab in front, and costs neither a read nor a write", () => {
    const runtime = aRuntime(`function main() {
      const spreadsheet = SpreadsheetApp.getActive();
      const other = spreadsheet.insertSheet("Möten");
      spreadsheet.setActiveSheet(spreadsheet.getSheets()[0]);
      other.getRange("B2:C3").activate();
      other.getRange(4, 1).activate();
      return SpreadsheetApp.getActiveSheet().getName();
    }`);
    const { value, selections, calls } = runtime.execute("main");
    expect(value).toBe("Möten");
    expect(selections).toEqual([
      { tab: "Möten", range: "B2:C3" },
      { tab: "Möten", range: "A4" },
    ]);
    expect(calls).toMatchObject({ read: 0, write: 1 });
  });

  it("cannot be put in a hidden tab, of which nobody knows what Google does", () => {
    expect(() =>
      returned(`
        const other = SpreadsheetApp.getActive().insertSheet("Dold");
        other.hideSheet();
        other.getRange("A1").activate();
      `),
    ).toThrow("not implemented: Range.activate in a hidden tab");
  });
});

describe("a range", () => {
  it.each([
    [`sheet.getRange(0, 1)`, "The starting row of the range is too small."],
    [`sheet.getRange(1, 0)`, "The starting column of the range is too small."],
    [`sheet.getRange(1, 1, 0, 1)`, "The number of rows in the range must be at least 1."],
    [`sheet.getRange(1001, 1)`, "The coordinates of the range are outside the dimensions of the sheet."],
    [
      `sheet.getRange("A1:A3").setValues([[1], [2]])`,
      "The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.",
    ],
    [
      `sheet.getRange("A1:B1").setValues([[1]])`,
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ],
    [
      `SpreadsheetApp.getActive().insertSheet("Blad1")`,
      'A sheet with the name "Blad1" already exists. Please enter another name.',
    ],
    [`sheet.getRange("A1").merge()`, "not implemented: Range.merge"],
    [`SpreadsheetApp.openById("x")`, "not implemented: SpreadsheetApp.openById"],
    [`SpreadsheetApp.WrapStrategy.WARP`, "not implemented: WrapStrategy.WARP"],
  ])("%s complains as Apps Script does", (code, message) => expect(() => returned(code)).toThrow(message));

  it("throws errors that the script knows as its own", () => {
    expect(
      returned(`try { sheet.getRange(0, 1); } catch (e) { return [e instanceof Error, e.name, String(e)]; }`),
    ).toEqual([true, "Exception", "Exception: The starting row of the range is too small."]);
  });

  it.each([
    [`sheet.getRange("B2:C").getA1Notation()`, "B2:C"],
    [`sheet.getRange("B2:C").getNumRows()`, 999],
    [`sheet.getRange(2, 3, 2, 2).getA1Notation()`, "C2:D3"],
    [`sheet.getRange(2, 3).getA1Notation()`, "C2"],
    [`SpreadsheetApp.getActive().getRange("Blad1!B3").getRow()`, 3],
    [`sheet.getDataRange().getA1Notation()`, "A1"],
    [`SpreadsheetApp.getActive().getSheetByName("Saknas")`, null],
  ])("%s is %s", (code, value) => expect(returned(`return ${code}`)).toBe(value));

  it("gives arrays that the script knows as its own, with empty text for empty cells", () => {
    expect(
      returned(`
      sheet.getRange("A1:B2").setValues([["x", 1], [null, "1,5"]]);
      const values = sheet.getDataRange().getValues();
      return [values instanceof Array && values[0] instanceof Array, values];
    `),
    ).toEqual([
      true,
      [
        ["x", 1],
        ["", 1.5],
      ],
    ]);
  });

  it("keeps formulas, notes, links, formats and rules apart from values", () => {
    expect(
      returned(`
      const range = sheet.getRange("A1:B1");
      range.setValues([["=SUM(1;2)", "text"]]).setNotes([["not", ""]]).setNumberFormats([["0", "@"]]);
      sheet.getRange("B1").setRichTextValues([[SpreadsheetApp.newRichTextValue().setText("länk").setLinkUrl("https://a.se").build()]]);
      const rich = range.getRichTextValues()[0][1];
      return [range.getFormulas(), range.getValues(), range.getNotes(), range.getNumberFormats(), rich.getText(), rich.getLinkUrl()];
    `),
    ).toEqual([[["=SUM(1;2)", ""]], [["", "länk"]], [["not", ""]], [["0", "@"]], "länk", "https://a.se"]);
  });

  it("a value set over a link removes it, and a note stays", () => {
    const state = emptyWorkbook();
    returned(
      `
      sheet.getRange("A1").setRichTextValue(SpreadsheetApp.newRichTextValue().setText("a").setLinkUrl("https://a.se").build()).setNote("kvar");
      sheet.getRange("A1").setValue("b");`,
      { state },
    );
    expect(state.sheets[0]).toMatchObject({ links: {}, notes: { A1: "kvar" }, rows: [["b"]] });
  });

  it("whole columns of formats stay one record, however many rows", () => {
    const state = emptyWorkbook();
    returned(
      `
      sheet.insertRowsAfter(1000, 9000);
      sheet.getRange("B2:B").setNumberFormat("yyyy-mm-dd");
      sheet.getRange(2, 1, 5000, 2).setValues(Array.from({ length: 5000 }, (_, i) => [i, new Date(2020, 0, i)]));`,
      { state },
    );
    expect(state.sheets[0]?.numberFormats).toEqual([
      { top: 2, left: 2, bottom: 10000, right: 2, value: "yyyy-mm-dd" },
    ]);
  });

  it("reads 10,000 × 20 cells of a sheet at once", () => {
    const state = emptyWorkbook();
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) => (column % 4 === 0 ? 40_000 + row : `text ${row}`)),
    );
    Object.assign(state.sheets[0] ?? {}, {
      rows,
      maxRows: 10_000,
      numberFormats: [{ top: 1, left: 1, bottom: 10_000, right: 5, value: "yyyy-mm-dd" }],
    });
    const runtime = aRuntime(
      "function main() { return SpreadsheetApp.getActive().getSheets()[0].getDataRange().getValues().length; }",
      { state },
    );
    const { value, calls } = runtime.execute("main");
    expect([value, calls.read]).toEqual([10_000, 1]);
  });
});

describe("the script's world", () => {
  it("has neither Node, browser nor timers", () => {
    expect(
      returned(`return ["process", "require", "Buffer", "setTimeout", "fetch", "URL", "TextEncoder", "structuredClone", "WebAssembly", "performance", "window"]
      .filter((name) => name in globalThis)`),
    ).toEqual([]);
  });

  it("starts anew in every execution", () => {
    const runtime = aRuntime("let count = 0; function main() { return ++count; }");
    expect([runtime.execute("main").value, runtime.execute("main").value]).toEqual([1, 1]);
  });

  it("runs the files of a program in the order of their names", () => {
    const program = {
      "b.js": "var order = order + 'b';",
      "a.js": "var order = 'a';",
      "c.js": "function main() { return order; }",
    };
    expect(aRuntime("", { program }).execute("main").value).toBe("ab");
  });

  it("says when a function is missing", () =>
    expect(aRuntime("").execute("saknas").error?.message).toBe("Script function not found: saknas"));
});
