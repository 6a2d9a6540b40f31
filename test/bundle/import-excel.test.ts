import { beforeAll, describe, expect, it } from "vitest";
import type { SheetState } from "../../local/apps-script/index.ts";
import { sheetList } from "../../src/partnership/sheets/index.ts";
import { anExampleHome, type Home } from "./a-home.ts";
import { aList, asGiven, CONTACTS } from "./a-list.ts";
import { cellsPeopleSee } from "./people-see.ts";

let file = "";
beforeAll(async () => {
  file = asGiven("Kontakter.xlsx", await aList(CONTACTS));
});

const rowsOf = (home: Home, title: string) =>
  (home.state.sheets.find(({ name }) => name === title) as SheetState).rows;
const last = (home: Home, title: string, count: number) => rowsOf(home, title).slice(-count);

describe("importing from Excel in the compiled program", () => {
  it("shows what it would do in a text that a person can agree with, and changes nothing by that", async () => {
    const home = anExampleHome();
    const before = cellsPeopleSee(home);
    const { value } = home.runtime.call("runCommand", ["importExcel", { file }, { preview: true }]);
    await expect(`${(value as { said: string }).said}\n`).toMatchFileSnapshot("golden/import-preview.txt");
    expect(cellsPeopleSee(home)).toEqual(before);
    expect(rowsOf(home, "Ändringar")).toHaveLength(1);
  });

  it("adds rows that refer to each other past every dropdown, keeps text as text, and reads each tab once", () => {
    const home = anExampleHome();
    const { answer, calls } = home.run("importExcel", { file });
    expect(answer.ok, answer.said).toBe(true);
    expect(last(home, "Organisationer", 2).map((row) => row.slice(0, 5))).toEqual(
      [
        ["Delen", null, "Stadsdel", null, "Nystad"],
        ["Nystad", null, "Kommun", "0099"],
      ].map((row) => expect.arrayContaining(row.filter((cell) => cell !== null))),
    );
    expect(last(home, "Personer", 2)[1]?.slice(0, 3)).toEqual([
      "Annan Person",
      "Nystad",
      '=HYPERLINK("https://x.example")',
    ]);
    expect(last(home, "Uppdrag", 1)[0]?.slice(0, 4)).toEqual([
      "Annan Person",
      "Gävle",
      "Förtroendevald",
      43831,
    ]);
    expect(calls.read).toBeLessThanOrEqual(sheetList.length);
    expect(calls.write).toBeLessThan(15);
    const check = home.run("checkSheet").answer;
    expect(
      check.issues.filter(({ code }) => ["dangling-reference", "duplicate-name"].includes(code)),
    ).toEqual([]);
  });

  it("changes nothing the second time, and is taken back to the very state before it", () => {
    const home = anExampleHome();
    const before = cellsPeopleSee(home);
    home.run("importExcel", { file });
    const once = cellsPeopleSee(home);
    expect(once).not.toEqual(before);
    expect(home.run("importExcel", { file }).answer).toMatchObject({ ok: false });
    expect(cellsPeopleSee(home)).toEqual(once);
    expect(home.run("undoLastRun").answer.ok).toBe(true);
    expect(cellsPeopleSee(home)).toEqual(before);
  });

  it("puts the file's word in place of the workbook's only when asked, and gives it back when undone", () => {
    const home = anExampleHome();
    const before = cellsPeopleSee(home);
    const email = () => rowsOf(home, "Personer").find(([name]) => name === "Tjänsteperson Haninge")?.[4];
    const own = email();
    home.run("importExcel", { file, tab: "people" });
    expect(email()).toBe(own);
    const { answer } = home.run("importExcel", { file, tab: "people", overwrite: "replace" });
    expect(answer.said).toContain(`”${String(own)}” blir ”annan@haninge.example”`);
    expect(email()).toBe("annan@haninge.example");
    home.run("undoLastRun");
    home.run("undoLastRun");
    expect(cellsPeopleSee(home)).toEqual(before);
  });

  it.each<[string, () => string, string]>([
    ["no file", () => "lista.xlsx", "Excel-fil ska vara en fil. Välj en fil och försök igen."],
    [
      "a text",
      () => asGiven("lista.csv", Buffer.from("Namn;Kommun")),
      "Filen ”lista.csv” går inte att läsa in: den är inte en Excel-fil (.xlsx).",
    ],
    [
      "a file that is too large",
      () => asGiven("stor.xlsx", new Uint8Array(5_000_001)),
      "Filen ”stor.xlsx” är större än 5 MB",
    ],
  ])("refuses %s with a sentence", (_, given, sentence) => {
    const home = anExampleHome();
    const before = cellsPeopleSee(home);
    const { answer, error } = home.run("importExcel", { file: given() });
    expect(error).toBeUndefined();
    expect(answer.ok).toBe(false);
    expect(answer.said).toContain(sentence);
    expect(cellsPeopleSee(home)).toEqual(before);
  });
});
