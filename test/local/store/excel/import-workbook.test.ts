import { describe, expect, it } from "vitest";
import type { Cell, WorkbookState } from "../../../../local/apps-script/index.ts";
import { importSentences } from "../../../../local/store/excel/import-report.ts";
import { importWorkbook } from "../../../../local/store/excel/import-workbook.ts";
import type { ReadTab, ReadValue } from "../../../../local/store/excel/read-excel.ts";
import { aWorkbook, formatted } from "../a-workbook.ts";

type Given = string | number | boolean | null | { day: number };

function aTab(name: string, ...rows: Given[][]): ReadTab {
  const value = (given: Given): ReadValue =>
    typeof given === "object" && given !== null
      ? { value: given.day, isDate: true }
      : { value: given, isDate: false };
  return { name, rows: rows.map((row) => row.map(value)) };
}

function imported(state: WorkbookState, ...tabs: ReadTab[]): string {
  return importSentences(importWorkbook(state, tabs, 2020), "fil.xlsx");
}

const meetings = (): WorkbookState =>
  aWorkbook({
    Möten: {
      rows: [
        ["Benämning", "Start", "Ort", "Id"],
        ["Träff", 43965, "Gävle", "m-1"],
        ["Möte", 43970, "Örebro", "m-2"],
      ],
      numberFormats: [formatted(1, "@"), formatted(2, "yyyy-mm-dd")],
    },
  });

const rowsOf = (state: WorkbookState): readonly (readonly Cell[])[] => state.sheets[0]?.rows ?? [];

describe("reading in an Excel file", () => {
  it("finds columns by heading and rows by id, wherever they stand, and writes only what differs", () => {
    const state = meetings();
    state.sheets[0] = {
      ...(state.sheets[0] as WorkbookState["sheets"][number]),
      links: { C2: "https://x.example", C3: "https://y.example" },
    };
    const said = imported(
      state,
      aTab("Möten", ["Id", "ort", "Benämning"], ["m-2", "Örebro", "Möte"], ["m-1", "Haninge", "Träff"]),
    );
    expect(rowsOf(state)[1]).toEqual(["Träff", 43965, "Haninge", "m-1"]);
    expect(state.sheets[0]?.links).toEqual({ C3: "https://y.example" });
    expect(said).toBe(
      "Filen ”fil.xlsx” är inläst.\nMöten: 1\u00a0cell ändrade på 1\u00a0rad.\nKontrollera arket för att se om något av det nya behöver rättas.",
    );
  });

  it("puts rows without a known id below, keeps rows that the file lacks, and counts them", () => {
    const state = meetings();
    const said = imported(
      state,
      aTab(
        "Möten",
        ["Benämning", "Start", "Id"],
        ["Ny", { day: 44000 }, null],
        ["Annan", "2020-06-20", "m-9"],
      ),
    );
    expect(rowsOf(state).slice(3)).toEqual([
      ["Ny", 44000],
      ["Annan", 44002, null, "m-9"],
    ]);
    expect(said).toContain("Möten: 2\u00a0rader nya.");
    expect(said).toContain("2\u00a0rader i arbetsboken saknas i filen och är kvar.");
  });

  it("takes a copied row, hidden id and all, for a new one", () => {
    const state = meetings();
    imported(state, aTab("Möten", ["Benämning", "Id"], ["Träff", "m-1"], ["Träff 2", "m-1"]));
    expect(rowsOf(state)[1]?.[0]).toBe("Träff");
    expect(rowsOf(state)[3]).toEqual(["Träff 2"]);
  });

  it("empties a cell that has been emptied, but never an id", () => {
    const state = meetings();
    imported(state, aTab("Möten", ["Benämning", "Start", "Ort", "Id"], ["Träff", null, null, "m-1"]));
    expect(rowsOf(state)[1]).toEqual(["Träff", null, null, "m-1"]);
  });

  it.each<[string, Given, Cell]>([
    ["a date stays a date", { day: 43970 }, 43970],
    ["typed text becomes a date in a date column", "14 maj 2020", 43965],
    ["what is no date stays as it is, for the checks to find", "någon gång i maj", "någon gång i maj"],
    ["a formula stays text", '=HYPERLINK("http://x.example")', '=HYPERLINK("http://x.example")'],
    ["a telephone number stays text", "+46 70 123", "+46 70 123"],
  ])("%s", (_what, given, cell) => {
    const state = meetings();
    imported(state, aTab("Möten", ["Id", "Start"], ["m-1", given]));
    expect(rowsOf(state)[1]?.[1]).toEqual(cell);
  });

  it.each<[Given, Cell]>([
    [{ day: 43952 }, "2020-05-01"],
    [1.5, "1,5"],
    [true, "SANT"],
    ["0136", "0136"],
    ["=1+1", "=1+1"],
  ])("writes %j as text in a text column", (given, cell) => {
    const state = meetings();
    imported(state, aTab("Möten", ["Id", "Benämning"], ["m-1", given]));
    expect(rowsOf(state)[1]?.[0]).toBe(cell);
  });

  it("gives a date its format in a column that has none", () => {
    const state = meetings();
    imported(state, aTab("Möten", ["Id", "Ort"], ["m-1", { day: 43965 }]));
    expect(state.sheets[0]?.numberFormats).toContainEqual({
      top: 2,
      left: 3,
      bottom: 2,
      right: 3,
      value: "yyyy-mm-dd",
    });
  });

  it("adds headings that the tab lacks at its right, with their cells", () => {
    const state = meetings();
    const said = imported(state, aTab("Möten", ["Id", "Tips", "Buss"], ["m-2", "Ta med frukt", 4]));
    expect(rowsOf(state)[0]).toEqual(["Benämning", "Start", "Ort", "Id", "Tips", "Buss"]);
    expect(rowsOf(state)[2]).toEqual(["Möte", 43970, "Örebro", "m-2", "Ta med frukt", 4]);
    expect(said).toContain("nya kolumner längst till höger: ”Tips” och ”Buss”");
  });

  it("makes the tab larger when the rows and columns of the file need it", () => {
    const state = meetings();
    Object.assign(state.sheets[0] as object, { maxRows: 3, maxColumns: 4 });
    imported(state, aTab("Möten", ["Benämning", "Extra"], ["A", 1], ["B", 2]));
    expect(state.sheets[0]).toMatchObject({ maxRows: 5, maxColumns: 5 });
  });

  it("knows a column under an earlier heading", () => {
    const state = aWorkbook({
      Möten: {
        rows: [
          ["Benämning", "Värd", "Id"],
          ["Träff", "Gävle", "m-1"],
        ],
      },
    });
    imported(state, aTab("Möten", ["Värdkommun", "Id"], ["Örebro", "m-1"]));
    expect(rowsOf(state)).toEqual([
      ["Benämning", "Värd", "Id"],
      ["Träff", "Örebro", "m-1"],
    ]);
  });

  it("leaves columns alone whose heading stands twice, and says so", () => {
    const state = meetings();
    const said = imported(state, aTab("Möten", ["Id", "Ort", "Ort"], ["m-1", "A", "B"]));
    expect(rowsOf(state)[1]?.[2]).toBe("Gävle");
    expect(said).toContain("I fliken ”Möten” finns ”Ort” mer än en gång");
  });

  it("skips tabs that only the program writes and tabs that the workbook lacks, and says so", () => {
    const state = aWorkbook({ Utskick: { rows: [["Nyckel"], ["k"]] }, Möten: { rows: [["Benämning"]] } });
    const before = JSON.stringify(state);
    const said = imported(
      state,
      aTab("Utskick", ["Nyckel"], ["smyg"]),
      aTab("Mina egna", ["X"], ["y"]),
      aTab("Listor", ["a"]),
    );
    expect(JSON.stringify(state)).toBe(before);
    expect(said).toContain(
      "Bara programmet skriver i fliken ”Utskick”, så det som står där i filen är inte inläst.",
    );
    expect(said).toContain("Arbetsboken har inte fliken ”Mina egna”, så det som står där är inte inläst.");
  });
});
