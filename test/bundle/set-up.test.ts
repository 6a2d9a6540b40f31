import { describe, expect, it } from "vitest";
import { sheetList } from "../../src/partnership/sheets/index.ts";
import { aHome, anExampleHome } from "./a-home.ts";

describe("Lägg upp arket", () => {
  it("makes every tab with its headings, dropdowns and hidden ids", () => {
    const home = aHome();
    const { answer } = home.run("setUp");
    expect(answer.said).toContain(`${sheetList.length}\u00a0flikar skapades.`);
    for (const { title, columns, stamped } of sheetList) {
      const tab = home.state.sheets.find(({ name }) => name === title);
      const headings = Object.values(columns).map(({ header }) => header);
      expect(tab?.rows[0]).toEqual(stamped ? [...headings, "Id"] : headings);
      expect(tab?.hiddenColumns).toEqual(stamped ? [headings.length + 1] : []);
      expect(tab?.frozenRows).toBe(1);
    }
    const meetings = home.state.sheets.find(({ name }) => name === "Möten");
    expect(meetings?.validations.map(({ value }) => value.criterion)).toContain("VALUE_IN_RANGE");
    expect(meetings?.validations.every(({ value }) => !value.allowInvalid)).toBe(true);
  });

  it("leads whoever has an empty workbook on in three steps, until each is begun", () => {
    const home = aHome();
    const steps = () => home.run("setUp").answer.tables[0]?.rows.map(([step, , where]) => [step, where]);
    expect(steps()).toEqual([
      ["1. Vilka hör dit?", expect.stringMatching(/#gid=\d+&range=A2$/)],
      ["2. Vilken överenskommelse gäller?", expect.stringMatching(/#gid=\d+&range=A2$/)],
      ["3. Vilka möten ska hållas?", expect.stringMatching(/#gid=\d+&range=A2$/)],
    ]);
    expect(home.hand.type("Möten!A2", "Träff maj 2020").ok).toBe(true);
    expect(steps()?.map(([step]) => step)).toEqual([
      "1. Vilka hör dit?",
      "2. Vilken överenskommelse gäller?",
    ]);
    expect(anExampleHome().run("setUp").answer.tables).toEqual([]);
  });

  it("puts the example in, each row with an id of its own", () => {
    const home = anExampleHome();
    for (const { title, stamped } of sheetList) {
      if (!stamped) continue;
      const tab = home.state.sheets.find(({ name }) => name === title);
      const column = tab?.rows[0]?.indexOf("Id") ?? -1;
      const ids = (tab?.rows ?? []).slice(1).map((row) => row[column]);
      expect(
        ids.every((id) => typeof id === "string" && id !== ""),
        title,
      ).toBe(true);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("changes nothing when it is run again, with or without the example", () => {
    const home = anExampleHome();
    const before = structuredClone(home.state.sheets);
    for (const parameters of [{}, { example: "2020-2021" }, { example: "none" }]) {
      const { answer, calls } = home.run("setUp", parameters);
      expect(answer).toMatchObject({ ok: true, said: "Arket är redan upplagt. Inget har ändrats." });
      expect(calls.write).toBe(0);
    }
    expect(home.state.sheets).toEqual(before);
  });

  it("puts the example in a workbook that was set up without it, and the dropdowns are there again", () => {
    const home = aHome();
    home.run("setUp");
    const rules = () => home.state.sheets.map(({ name, validations }) => `${name}: ${validations.length}`);
    const before = rules();
    const { answer, error } = home.run("setUp", { example: "2020-2021" });
    expect(error).toBeUndefined();
    expect(answer.said).toContain("Exemplet Partnerskapet 2020–2021 lades in");
    expect(rules()).toEqual(before);
    const settings = home.state.sheets.find(({ name }) => name === "Inställningar")?.rows ?? [];
    expect(settings.find(([name]) => name === "Exempelark")?.[1]).toBe("Ja");
    expect(home.run("setUp", { example: "2020-2021" }).answer.said).toBe(
      "Arket är redan upplagt. Inget har ändrats.",
    );
    expect(home.state.sheets.find(({ name }) => name === "Medlemskap")?.rows.length).toBeGreaterThan(20);
    expect(home.hand.type("Möten!C2", "Kaffekalas").ok).toBe(false);
  });

  it("puts in the example of a held year, which asking again does not double", () => {
    const home = aHome({ today: "2021-12-01" });
    const { answer } = home.run("setUp", { example: "held-year" });
    expect(answer.said).toContain("Exemplet Partnerskapet – ett genomfört år lades in");
    const before = structuredClone(home.state.sheets);
    const rowsOf = (title: string) => before.find(({ name }) => name === title)?.rows ?? [];
    for (const title of ["Dagordning", "Närvaro", "Mötesbeslut", "Erfarenheter", "Remisser", "Granskningar"])
      expect(rowsOf(title).length, title).toBeGreaterThan(4);
    for (const example of ["held-year", "none", ""])
      expect(home.run("setUp", { example }).answer.said).toBe("Arket är redan upplagt. Inget har ändrats.");
    expect(home.state.sheets).toEqual(before);
  });

  it.each([
    ["2020-2021", "held-year"],
    ["held-year", "2020-2021"],
  ])("does not mix the example %s with %s", (first, second) => {
    const home = aHome();
    home.run("setUp", { example: first });
    const before = structuredClone(home.state.sheets);
    const { answer } = home.run("setUp", { example: second });
    expect(answer).toMatchObject({ ok: false });
    expect(answer.said).toContain("fliken ”Samarbeten” har redan rader");
    expect(home.state.sheets).toEqual(before);
  });

  it("knows which example an older workbook holds, which only says that it is one", () => {
    const home = anExampleHome();
    const settings = home.state.sheets.find(({ name }) => name === "Inställningar")?.rows ?? [];
    const row = settings.findIndex(([name]) => name === "Exempel");
    home.hand.type(`Inställningar!B${row + 1}`, "");
    expect(home.run("setUp", { example: "2020-2021" }).answer.said).toBe(
      "Arket är redan upplagt. Inget har ändrats.",
    );
    expect(home.run("setUp", { example: "held-year" }).answer.ok).toBe(false);
  });

  it("refuses an example that it does not have, and says which there are", () => {
    const home = aHome();
    const { answer } = home.run("setUp", { example: "2022-2023" });
    expect(answer).toMatchObject({
      ok: false,
      said: "”2022-2023” går inte att välja som exempel. Välj något av: ”none”, ”2020-2021”, ”held-year”.",
    });
    expect(home.state.sheets.some(({ name }) => name === "Möten")).toBe(false);
  });

  it("refuses to put the example among a person's own rows", () => {
    const home = aHome();
    home.run("setUp");
    home.hand.type("Parter!A2", "Haninge");
    const { answer } = home.run("setUp", { example: "2020-2021" });
    expect(answer.ok).toBe(false);
    expect(answer.said).toContain("fliken ”Parter” har redan rader");
    expect(home.state.sheets.find(({ name }) => name === "Möten")?.rows).toHaveLength(1);
  });

  it("makes no second column beside one whose heading somebody has changed, and says what to do", () => {
    const home = anExampleHome();
    home.hand.renameHeading("Möten", "Värd", "Arrangör");
    const before = structuredClone(home.state.sheets);
    const { answer, calls } = home.run("setUp");
    expect(answer.said).toBe(
      "Inget har ändrats. ”Värd” lades inte till i ”Möten”, eftersom kolumnen I ”Arrangör” ser ut att vara den. Kör Återställ kolumner. Är det en egen kolumn: skriv ”Värd” som rubrik i en tom kolumn.",
    );
    expect(calls.write).toBe(0);
    expect(home.state.sheets).toEqual(before);
  });

  it("brings a deleted tab and a deleted column back without touching what stands there", () => {
    const home = anExampleHome();
    const people = structuredClone(home.state.sheets.find(({ name }) => name === "Personer")?.rows);
    home.hand.deleteTab("Avgifter");
    home.hand.delete("Möten", "columns", 9);
    const { answer } = home.run("setUp");
    expect(answer.said).toContain("1\u00a0flik skapades.");
    expect(answer.said).toContain("Kolumner lades till sist i ”Möten”.");
    expect(home.state.sheets.find(({ name }) => name === "Personer")?.rows).toEqual(people);
    expect(home.run("setUp").answer.said).toBe("Arket är redan upplagt. Inget har ändrats.");
  });
});
