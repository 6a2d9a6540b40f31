import { describe, expect, it } from "vitest";
import type { SheetState, ValidationState, WorkbookState } from "../../local/apps-script/index.ts";
import { patchedValue } from "../../local/apps-script/patches.ts";
import type { Sheet } from "../../src/core/schema/sheet.ts";
import { sheetList } from "../../src/partnership/sheets/index.ts";
import { aHome, anExampleHome, type Home } from "./a-home.ts";
import { cellsPeopleSee } from "./people-see.ts";

const tab = (home: Home, title: string) => home.state.sheets.find(({ name }) => name === title) as SheetState;
const columnOf = (home: Home, title: string, heading: string) =>
  (tab(home, title).rows[0] ?? []).indexOf(heading) + 1;
const letters = (number: number) => String.fromCharCode(64 + number);

function restored(home: Home, parameters: Record<string, string> = {}): string {
  const { answer, error } = home.run("restoreColumns", parameters);
  expect(error).toBeUndefined();
  expect(answer.ok, answer.said).toBe(true);
  return answer.said;
}

function previewed(home: Home, parameters: Record<string, string> = {}): string {
  const { value } = home.runtime.call("runCommand", ["restoreColumns", parameters, { preview: true }]);
  return (value as { said: string }).said;
}

/** All that a column of the program is given, by heading, and where it lies: nothing here depends on the order of columns. */
function dressOf({ state }: Home, sheets: readonly Sheet[] = sheetList): Record<string, unknown> {
  const dress: Record<string, unknown> = {};
  for (const { title, columns, stamped } of sheets) {
    const sheet = state.sheets.find(({ name }) => name === title) as SheetState;
    for (const heading of [
      ...Object.values(columns).map(({ header }) => header),
      ...(stamped ? ["Id"] : []),
    ]) {
      const column = (sheet.rows[0] ?? []).indexOf(heading) + 1;
      const rows = Array.from({ length: sheet.maxRows }, (_, at) => at + 1);
      const each = <T>(value: (row: number) => T) => [
        ...new Set(rows.map((row) => JSON.stringify(value(row)))),
      ];
      dress[`${title} ${heading}`] = {
        isThere: column > 0,
        formats: each((row) => patchedValue(sheet.numberFormats, row, column)),
        rules: each((row) => (row === 1 ? null : patchedValue(sheet.validations, row, column)?.criterion)),
        note: sheet.notes[`${letters(column)}1`],
        bold: patchedValue(sheet.looks.fontWeight ?? [], 1, column),
        hidden: sheet.hiddenColumns.includes(column),
        warnings: warningsAt(state, sheet, column),
      };
    }
  }
  return dress;
}

function warningsAt(state: WorkbookState, { sheetId }: SheetState, column: number): readonly string[] {
  return state.protections
    .filter(
      ({ sheetId: at, area }) =>
        at === sheetId && (area === null || (area.left <= column && column <= area.right)),
    )
    .map(({ description, warningOnly }) => `${description} ${warningOnly}`)
    .sort();
}

/** Cells below the headings, by tab and heading, wherever their columns stand; the program's log apart. */
/** The formulas of *Översikt* follow columns that are moved. */
function contentOf(home: Home): Record<string, readonly unknown[]> {
  const tabs = home.state.sheets.filter(({ name }) => name !== "Ändringar" && name !== "Översikt");
  return Object.fromEntries(
    tabs.flatMap(({ name, rows: [headings = [], ...rows] }) =>
      headings.map((heading, at) => [`${name} ${String(heading)}`, rows.map((row) => row[at] ?? null)]),
    ),
  );
}

describe("Återställ kolumner", () => {
  it("finds nothing to do in a workbook that is as it was laid out, with or without the example, and writes nothing", () => {
    const empty = aHome();
    empty.run("setUp");
    for (const home of [empty, anExampleHome()]) {
      expect(previewed(home)).toBe("Inget behöver återställas.");
      const before = structuredClone(home.state.sheets);
      const { answer, calls } = home.run("restoreColumns");
      expect(answer.said).toBe("Inget behöver återställas.");
      expect(calls.write).toBe(0);
      expect(home.state.sheets).toEqual(before);
    }
  });

  it("says so where nothing is laid out yet", () => {
    expect(aHome().run("restoreColumns").answer).toMatchObject({
      ok: false,
      said: "Det går inte. Inget har ändrats.\n– Arket är inte upplagt ännu. Kör Lägg upp arket.",
    });
  });

  it("puts back headings, formats, dropdowns, notes and protections after all that careless hands can do, and no data changes", async () => {
    const home = anExampleHome();
    const dress = dressOf(home);
    home.hand.insert("Möten", "columns", 4);
    home.hand.type("Möten!D1", "Våra tankar");
    home.hand.type("Möten!D2", "Boka fika");
    const content = contentOf(home);
    for (const [title, from, to] of [
      ["Möten", "Värd", "Värdkommunen"],
      ["Möten", "Typ", "Sorts möte"],
      ["Möten", "Ort", ""],
      ["Parter", "Visningsnamn", "Namn på parten"],
      ["Parter", "Id", "Nr"],
      ["Medlemskap", "Part", "Vem"],
      ["Personer", "E-post", "Mejl"],
      ["Organisationer", "Kommunkod", "Kod"],
      ["Ändringar", "Efter", "Därefter"],
      ["Kontroll", "Meddelande", "Text"],
    ] as const)
      expect(home.hand.renameHeading(title, from, to).ok).toBe(true);
    home.hand.move("Möten", "columns", columnOf(home, "Möten", "Värdkommunen"), 2);
    home.hand.move("Personer", "columns", columnOf(home, "Personer", "Mejl"), 1);
    for (const title of ["Möten", "Personer", "Avgifter", "Utskick"]) {
      const sheet = tab(home, title);
      sheet.validations = [{ top: 1, left: 2, bottom: 40, right: 3, value: LIST }];
      sheet.numberFormats = [{ top: 1, left: 1, bottom: 20, right: 8, value: "0.00" }];
      sheet.notes = {};
      sheet.hiddenColumns = [];
      sheet.looks = {};
    }
    home.state.protections = home.state.protections.filter(
      ({ description }) => !/Rubrikerna|nummer/.test(description),
    );
    const hurt = structuredClone(home.state.sheets);

    const seen = previewed(home);
    expect(home.state.sheets).toEqual(hurt);
    expect(seen).toMatch(/^Så här skulle det bli\. Inget är ändrat ännu\.\n/);
    const said = restored(home);
    expect(said.split("\n\n").slice(1, -1)).toEqual(seen.split("\n\n").slice(1));
    await expect(said).toMatchFileSnapshot("golden/restore-columns.txt");

    expect(dressOf(home)).toEqual(dress);
    expect(contentOf(home)).toEqual(content);
    expect(tab(home, "Möten").rows[0]?.slice(0, 5)).toEqual([
      "Benämning",
      "Värd",
      "Samarbete",
      "Typ",
      "Våra tankar",
    ]);
    expect(home.run("restoreColumns").answer.said).toBe("Inget behöver återställas.");
    expect(home.hand.type(`Möten!${letters(columnOf(home, "Möten", "Typ"))}2`, "Kaffekalas").ok).toBe(false);
  });

  it("logs each heading, and Ångra senaste körning brings back what stood there", () => {
    const home = anExampleHome();
    home.hand.renameHeading("Möten", "Värd", "Arrangör");
    home.hand.renameHeading("Personer", "Id", "");
    home.hand.renameHeading("Parter", "Hemsidan uppdaterad", "2020");
    const before = cellsPeopleSee(home);
    restored(home);
    expect(
      tab(home, "Ändringar")
        .rows.slice(1)
        .map((row) => row.slice(2, 7)),
    ).toEqual([
      ["Parter", "Rubrik", "Hemsidan uppdaterad", "2020", "Hemsidan uppdaterad"],
      ["Personer", "Rubrik", "Id", null, "Id"],
      ["Möten", "Rubrik", "Värd", "Arrangör", "Värd"],
    ]);
    expect(home.run("undoLastRun").answer.said).toContain("3\u00a0celler återställdes.");
    expect(cellsPeopleSee(home)).toEqual(before);
  });

  it("leaves a heading that somebody has changed since, when the run is taken back", () => {
    const home = anExampleHome();
    home.hand.renameHeading("Möten", "Värd", "Arrangör");
    home.hand.renameHeading("Möten", "Ort", "Stad");
    restored(home);
    home.hand.renameHeading("Möten", "Ort", "Plats");
    home.hand.move("Möten", "columns", columnOf(home, "Möten", "Värd"), 1);
    const { said } = home.run("undoLastRun").answer;
    expect(said).toContain("1\u00a0cell återställdes.");
    expect(said).toContain("Möten, Ort (raden eller kolumnen finns inte kvar)");
    expect(tab(home, "Möten").rows[0]?.[0]).toBe("Arrangör");
  });

  it("works in the tab that is chosen only", () => {
    const home = anExampleHome();
    home.hand.renameHeading("Möten", "Värd", "Arrangör");
    home.hand.renameHeading("Parter", "Organisationer", "Vilka");
    expect(restored(home, { tab: "Möten" })).not.toContain("Parter\n");
    expect(columnOf(home, "Möten", "Värd")).toBeGreaterThan(0);
    expect(columnOf(home, "Parter", "Vilka")).toBeGreaterThan(0);
    expect(home.run("restoreColumns", { tab: "Fika" }).answer.said).toContain(
      "”Fika” går inte att välja som flik.",
    );
  });

  it("writes the present heading over a former one", () => {
    const home = anExampleHome();
    home.hand.renameHeading("Möten", "Värd", "Värdkommun");
    expect(restored(home)).toContain(
      "– Kolumnen I ”Värdkommun” har kvar en tidigare rubrik och skrivs om till ”Värd”.",
    );
    expect(columnOf(home, "Möten", "Värd")).toBe(9);
  });

  it("tells what it cannot know: doubled headings with their cells, columns that fit alike, lost columns and tabs", () => {
    const home = anExampleHome();
    home.hand.insert("Parter", "columns", 3);
    home.hand.type("Parter!C1", "Organisationer");
    home.hand.deleteTab("Avgifter");
    home.hand.delete("Möten", "columns", columnOf(home, "Möten", "Ort"));
    home.hand.renameHeading("Delmoment", "Aktivitet", "A");
    home.hand.move("Delmoment", "columns", 1, 6);
    tab(home, "Delmoment").notes = {};
    const activities = tab(home, "Delmoment").rows;
    tab(home, "Delmoment").rows = activities.map((row, at) => [
      ...row.slice(0, 9),
      at === 0 ? "B" : (row[4] ?? null),
    ]);
    const before = cellsPeopleSee(home);
    expect(restored(home)).toMatchInlineSnapshot(`
      "Återställ kolumner: klart.

      Delmoment
      – Rubrikens anteckning läggs tillbaka: ”Hur”, ”När”, ”Källa” och ”Id”.
      – Varningen före ändringar läggs tillbaka på rubrikraden.

      Detta behöver göras för hand:
      Parter
      – Rubriken ”Organisationer” står i C1 och D1, och då läses ingen av kolumnerna. Byt rubrik på den som inte ska läsas.
      Möten
      – Rubriken ”Ort” saknas, och ingen kolumn liknar den. Kör Lägg upp arket, som lägger till kolumnen sist. Det som stod i den finns i versionshistoriken.
      Delmoment
      – Rubriken ”Aktivitet” saknas, och flera kolumner kan vara den: E ”A” och J ”B”. Skriv ”Aktivitet” i rad 1 över den rätta.
      Avgifter
      – Fliken saknas. Heter den något annat nu: byt tillbaka namnet till ”Avgifter”. Är den borttagen: kör Lägg upp arket, eller ta fram den ur versionshistoriken."
    `);
    expect(cellsPeopleSee(home)).toEqual(before);
  });

  it("changes nothing in a tab whose headings have slipped to another row, and says where they are", () => {
    const home = anExampleHome();
    home.hand.insert("Möten", "rows", 1, 2);
    const before = structuredClone(tab(home, "Möten"));
    expect(restored(home, { tab: "meetings" })).toMatchInlineSnapshot(`
      "Inget kunde återställas.

      Detta behöver göras för hand:
      Möten
      – Rubrikerna står i rad 3 i stället för i rad 1. Inget ändras i fliken. Flytta dem till rad 1 och kör kommandot igen."
    `);
    expect(tab(home, "Möten")).toEqual(before);
  });

  it("asks for the log first where headings are to be written and it cannot be read", () => {
    const home = anExampleHome();
    home.hand.renameHeading("Möten", "Värd", "Arrangör");
    home.hand.deleteTab("Ändringar");
    const before = structuredClone(home.state.sheets);
    const { answer } = home.run("restoreColumns");
    expect(answer).toMatchObject({ ok: false });
    expect(answer.said).toContain("Fliken ”Ändringar” saknas.");
    expect(home.state.sheets).toEqual(before);
    expect(home.run("setUp").answer.said).toContain(
      "”Värd” lades inte till i ”Möten”, eftersom kolumnen I ”Arrangör” ser ut att vara den. Kör Återställ kolumner.",
    );
    expect(restored(home)).toContain("”Arrangör” innehåller namn ur Parter");
  });

  it("leaves the format where the column's own would make another thing of what a paste has brought", () => {
    const home = anExampleHome();
    const when = letters(columnOf(home, "Delmoment", "När"));
    const fee = letters(columnOf(home, "Överenskommelser", "Avgift"));
    const start = letters(columnOf(home, "Möten", "Start"));
    home.hand.format(`Delmoment!${when}2`, "yyyy-mm-dd");
    home.hand.format(`Delmoment!${when}3`, "0.00");
    home.hand.format(`Överenskommelser!${fee}2`, "yyyy-mm-dd");
    home.hand.format(`Möten!${start}2`, "0");
    home.hand.format(`Möten!${start}3`, "0");
    home.hand.paste(`Delmoment!${when}2`, [["2020-05-01"]]);
    home.hand.paste(`Överenskommelser!${fee}2`, [["2020-05-01"]]);
    home.hand.paste(`Möten!${start}2`, [["2020"]]);
    const issues = () => home.run("checkSheet").answer.issues.map(({ code, cell }) => `${code} ${cell}`);
    expect(issues()).toEqual(
      expect.arrayContaining([`date-in-text ${when}2`, `not-a-number ${fee}2`, `not-a-date ${start}2`]),
    );
    const content = contentOf(home);
    expect(restored(home)).toMatchInlineSnapshot(`
      "Återställ kolumner: klart.

      Möten
      – Formatet läggs tillbaka: ”Start”.

      Delmoment
      – Formatet läggs tillbaka: ”När”.

      Detta behöver göras för hand:
      Möten
      – F2 i kolumnen ”Start” behåller sitt format, eftersom det som står där annars skulle visas som något annat. Kontrollera arket visar vad som ska rättas.
      Delmoment
      – C2 i kolumnen ”När” behåller sitt format, eftersom det som står där annars skulle visas som något annat. Kontrollera arket visar vad som ska rättas.

      Värden som blev något annat när formatet försvann, till exempel 0136 som blev 136, ändras inte. Kör Kontrollera arket, som visar dem som inte går att läsa."
    `);
    expect(contentOf(home)).toEqual(content);
    expect(issues()).toEqual(
      expect.arrayContaining([`date-in-text ${when}2`, `not-a-number ${fee}2`, `not-a-date ${start}2`]),
    );
    expect(previewed(home)).toBe("Inget behöver återställas.");
  });

  it("makes days of the numbers that were left when the format of dates was wiped away", () => {
    const home = anExampleHome();
    const issues = () => home.run("checkSheet").answer.issues.map(({ code, cell }) => `${code} ${cell}`);
    const before = issues();
    const column = columnOf(home, "Möten", "Start");
    const sheet = tab(home, "Möten");
    for (let row = 2; row <= sheet.rows.length; row++)
      home.hand.format(`Möten!${letters(column)}${row}`, "General");
    expect(issues().length).toBeGreaterThan(before.length);
    restored(home);
    expect(issues()).toEqual(before);
  });

  it("stays out of a tab that somebody has locked, and says whom to ask", () => {
    const home = anExampleHome();
    home.hand.renameHeading("Möten", "Värd", "Arrangör");
    const { sheetId } = tab(home, "Möten");
    home.state.protections.push({
      id: 999,
      sheetId,
      area: { top: 1, left: 1, bottom: 10, right: 3 },
      description: "Min",
      warningOnly: false,
      owner: "anna@haninge.example",
      editors: [],
    });
    const before = structuredClone(tab(home, "Möten"));
    expect(restored(home)).toContain("Någon har skyddat kolumner så att du inte kan ändra dem.");
    expect(tab(home, "Möten")).toEqual(before);
  });

  it("can be stopped at any call and run again, and then all is back", () => {
    const torn = anExampleHome();
    const meetings = sheetList.filter(({ id }) => id === "meetings");
    const dress = dressOf(torn, meetings);
    torn.hand.renameHeading("Möten", "Värd", "Arrangör");
    tab(torn, "Möten").validations = [];
    tab(torn, "Möten").notes = {};
    const content = contentOf(aHome({ state: structuredClone(torn.state) }));
    const whole = aHome({ state: structuredClone(torn.state) }).run("restoreColumns", { tab: "meetings" });
    for (let at = 1; at <= whole.calls.total; at += 5) {
      const home = aHome({ state: structuredClone(torn.state) });
      const stopped = home.run(
        "restoreColumns",
        { tab: "meetings" },
        { faults: [{ at, kind: "kill", loseUnflushed: at % 2 === 0 }] },
      );
      expect(stopped.killed, `call ${at}`).toBe("kill");
      restored(home, { tab: "meetings" });
      expect(dressOf(home, meetings)).toEqual(dress);
      expect(Object.values(contentOf(home))).toEqual(Object.values(content));
    }
  });

  it("leaves a dropdown alone while the names that it offers cannot be found", () => {
    const home = anExampleHome();
    home.hand.delete("Parter", "columns", 1);
    const rules = () => tab(home, "Möten").validations;
    const before = structuredClone(rules());
    restored(home, { tab: "Möten" });
    expect(rules()).toEqual(before);
  });
});

const LIST: ValidationState = {
  criterion: "VALUE_IN_LIST",
  values: ["x"],
  showDropdown: true,
  allowInvalid: false,
  helpText: null,
};
