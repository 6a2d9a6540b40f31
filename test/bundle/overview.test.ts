import { describe, expect, it } from "vitest";
import type { SheetState } from "../../local/apps-script/index.ts";
import { computedWorkbook } from "../../local/formulas/computed-workbook.ts";
import { drawnCharts } from "../../local/formulas/drawn-charts.ts";
import { tabText } from "../../local/home/tab-text.ts";
import { overviewCharts } from "../../src/partnership/overview/charts.ts";
import { OVERVIEW_TITLE } from "../../src/partnership/overview/overview.ts";
import { aHome, anExampleHome, type Home } from "./a-home.ts";

const TODAY = "2020-03-01";

function overviewOf({ state }: Home, today = TODAY): SheetState {
  const sheet = computedWorkbook(state, today).sheets.find(({ name }) => name === OVERVIEW_TITLE);
  if (sheet === undefined) throw new Error("there is no Översikt");
  return sheet;
}

/** What stands in the row whose label is this. */
function rowOf(home: Home, label: string, today = TODAY): readonly string[] {
  return tabText(overviewOf(home, today)).find(([first]) => first === label) ?? [];
}

const SENTENCE = "Kan inte räknas. Kör Kontrollera arket.";

describe("Översikt", () => {
  it("is made first of all tabs, with its charts, and the next time nothing is changed", () => {
    const home = anExampleHome();
    const [first] = home.state.sheets;
    expect(first?.name).toBe(OVERVIEW_TITLE);
    expect(first?.charts?.map(({ options }) => options.title)).toEqual(
      overviewCharts.map(({ title }) => title),
    );
    const { answer, calls } = home.run("setUp");
    expect(answer.said).toBe("Arket är redan upplagt. Inget har ändrats.");
    expect(calls.write).toBe(0);
  });

  it("parts the arguments of its formulas as a Swedish sheet wants it", () => {
    const formulas = (anExampleHome().state.sheets[0]?.rows ?? [])
      .flat()
      .flatMap((cell) =>
        typeof cell === "object" && cell !== null && "formula" in cell ? [cell.formula] : [],
      );
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter((formula) => formula.replace(/"[^"]*"/g, "").includes(","))).toEqual([]);
  });

  it("says in words what there is none of in an empty workbook", () => {
    const home = aHome();
    home.run("setUp");
    const shown = tabText(overviewOf(home)).flat();
    expect(shown.filter((text) => text.startsWith("#") || text === SENTENCE)).toEqual([]);
    expect(rowOf(home, "Nästa möte")[1]).toBe("Inget möte är inplanerat");
    expect(rowOf(home, "Överenskommelse")[1]).toBe("Ingen nationell överenskommelse har börjat gälla");
    expect(rowOf(home, "Remiss ska besvaras")[1]).toBe("Ingen remiss att besvara");
    expect(drawnCharts(overviewOf(home))).toEqual([]);
  });

  it("follows what is typed", () => {
    const home = anExampleHome();
    const waived = () => rowOf(home, "Efterskänkt").slice(1, 3);
    expect(waived()).toEqual(["0", "0"]);
    home.hand.type("Avgifter!G2", "Efterskänkt");
    expect(waived()).toEqual(["10000", "1"]);
  });

  it("shows another agreement when it is chosen, and Lägg upp arket leaves the choice", () => {
    const home = anExampleHome();
    const titles = home.state.sheets.find(({ name }) => name === "Överenskommelser")?.rows ?? [];
    const other = String(titles.slice(1).find(([title]) => title !== rowOf(home, "Överenskommelse")[1])?.[0]);
    home.hand.type("Översikt!B5", other);
    expect(rowOf(home, "Överenskommelse")[1]).toBe(other);
    expect(home.run("setUp").answer.said).toBe("Arket är redan upplagt. Inget har ändrats.");
    expect(rowOf(home, "Överenskommelse")[1]).toBe(other);
    const refused = home.hand.type("Översikt!B5", "Finns inte");
    expect(refused).toMatchObject({ ok: false });
  });

  it("goes on showing the same when people move columns and put in their own", () => {
    const home = anExampleHome();
    const before = tabText(overviewOf(home));
    home.hand.move("Möten", "columns", 6, 1, 2);
    home.hand.insert("Anslutningar", "columns", 1, 2);
    expect(tabText(overviewOf(home))).toEqual(before);
    expect(home.run("setUp").answer.said).toBe("Arket är redan upplagt. Inget har ändrats.");
    expect(tabText(overviewOf(home))).toEqual(before);
  });

  it("has a sentence where a tab is gone, and counts again after Lägg upp arket", () => {
    const home = anExampleHome();
    home.hand.deleteTab("Remisser");
    expect(rowOf(home, "Remiss ska besvaras")[1]).toBe(SENTENCE);
    expect(rowOf(home, "Nästa möte")[2]).toBe("Partnerskapsträff maj 2020");
    home.run("setUp");
    expect(rowOf(home, "Remiss ska besvaras")[1]).toBe("Ingen remiss att besvara");
  });

  it("gets back a formula, a label and a chart that are gone, and leaves people's own cells", () => {
    const home = anExampleHome();
    const before = structuredClone(home.state.sheets[0]);
    home.hand.type("Översikt!B13", "snart");
    home.hand.type("Översikt!A14", "");
    home.hand.type("Översikt!A150", "Vår egen anteckning");
    home.hand.type("Översikt!J4", "Vår egen anteckning");
    const [sheet] = home.state.sheets;
    if (sheet !== undefined) sheet.charts = sheet.charts?.slice(1) ?? [];
    const { answer } = home.run("setUp");
    expect(answer.said).toBe("Formlerna i Översikt passar nu arket.");
    const own = (home.state.sheets[0]?.rows ?? []).flat().filter((cell) => cell === "Vår egen anteckning");
    expect(own).toHaveLength(2);
    expect(rowOf(home, "Nästa möte")[1]).toBe("2020-05-14");
    expect(rowOf(home, "Nästa partnerskapsträff")[1]).toBe("2020-05-14");
    expect(home.state.sheets[0]?.charts?.length).toBe(before?.charts?.length);
  });

  it("lets people put rows of their own between", () => {
    const home = anExampleHome();
    const before = tabText(overviewOf(home));
    home.hand.insert("Översikt", "rows", 11, 2);
    home.hand.type("Översikt!A12", "Eget");
    home.hand.insert("Översikt", "rows", 20, 1);
    expect(home.run("setUp").answer.said).toBe("Arket är redan upplagt. Inget har ändrats.");
    const now = tabText(overviewOf(home)).filter((row) => row[0] !== "Eget");
    const filled = (rows: readonly (readonly string[])[]) => rows.filter((row) => row.join("") !== "");
    expect(filled(now)).toEqual(filled(before));
    home.hand.type("Översikt!B15", "snart");
    home.run("setUp");
    expect(filled(tabText(overviewOf(home)).filter((row) => row[0] !== "Eget"))).toEqual(filled(before));
  });

  it("has room for more parties once Lägg upp arket has run", () => {
    const home = anExampleHome();
    const rows = () => home.state.sheets[0]?.rows.length ?? 0;
    const before = rows();
    home.hand.paste(
      "Parter!A30",
      Array.from({ length: 20 }, (_, place) => [`Ny part ${place + 1}`]),
    );
    expect(home.run("setUp").answer.ok).toBe(true);
    expect(rows()).toBeGreaterThan(before);
  });

  it("costs as many calls whatever the workbook holds, and none in the daily run", () => {
    const names: string[] = [];
    const home = anExampleHome({ onCall: (_number, _kind, name) => names.push(name) });
    home.day("2020-08-25");
    expect(names.filter((name) => name.includes("Formula") || name.includes("Chart"))).toEqual([]);
  });
});

describe("what people see in Översikt", () => {
  it.each([
    ["2020-2021", "2020-09-01"],
    ["held-year", "2021-08-15"],
  ])("of the example %s on %s", async (example, today) => {
    const home = aHome({ today });
    home.run("setUp", { example });
    home.run("checkSheet");
    const shown = tabText(overviewOf(home, today)).map((row) => row.slice(0, 9).join(" | "));
    const lines = shown.map((line) => line.replace(/[ |]+$/, ""));
    const charts = drawnCharts(overviewOf(home, today)).map(({ title, alt }) => `${title}\n  ${alt}`);
    await expect(`${[...lines, "", ...charts].join("\n")}\n`).toMatchFileSnapshot(
      `golden/overview-${example}.txt`,
    );
  });
});

describe("the charts of Översikt", () => {
  it("are drawn from the cells beside them, with words for those who cannot see them", () => {
    const charts = drawnCharts(overviewOf(anExampleHome()));
    expect(charts.map(({ title }) => title)).toContain("Avgifter: kronor per status");
    for (const { alt, svg, png } of charts) {
      expect(alt).toContain("Siffrorna står under");
      expect(svg).toContain("<rect");
      expect([...png().slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    }
    const fees = charts.find(({ title }) => title.startsWith("Avgifter"));
    expect(fees?.svg).toContain("100\u00a0000");
  });
});
