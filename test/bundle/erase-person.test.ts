import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/app/answer.ts";
import type { RunOptions } from "../../src/app/command.ts";
import { checksum } from "../../src/core/checksum.ts";
import { sheetList } from "../../src/partnership/sheets/index.ts";
import { aHome, anExampleHome, type Home } from "./a-home.ts";
import { cellsPeopleSee } from "./people-see.ts";

const VERA = { name: "Vera Provsson", email: "vera@gavle.example", phone: "070-123 45 67" };
const TRACES = /vera[\s_]+provsson|vera@gavle\.example|70[- ]?123[- ]?45[- ]?67|Hemlig titel|Hemligt parti/i;
const DECISION = { person: VERA.name, dnr: "KS 2022/12", date: "2022-02-01" };
const DAY = "2022-03-01";
const AGREEMENT = "Överenskommelse om partnerskap 2020–2021";

const tab = (home: Home, title: string) => {
  const found = home.state.sheets.find(({ name }) => name === title);
  if (found === undefined) throw new Error(`no tab ${title}`);
  return found;
};
const rowsOf = (home: Home, title: string) => {
  const [headings = [], ...rows] = tab(home, title).rows;
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, at) => [String(heading), row[at] ?? ""])),
  );
};
const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);

/** What is left of the person anywhere in the workbook's state, with what stands before it. */
function tracesIn(home: Home, traces = TRACES): readonly string[] {
  const text = JSON.stringify(home.state);
  return Array.from(text.matchAll(new RegExp(traces, "gi")), ({ index }) =>
    text.slice(index - 40, index + 40),
  );
}

/** Types values in a new row of a tab, by heading. */
function addRow(home: Home, title: string, values: Readonly<Record<string, string>>): number {
  const row = tab(home, title).rows.length + 1;
  const headings = tab(home, title).rows[0] ?? [];
  for (const [heading, value] of Object.entries(values)) {
    const result = home.hand.type(`${title}!${letters(headings.indexOf(heading))}${row}`, value);
    expect(result.ok, `${title} ${heading}`).toBe(true);
  }
  return row;
}

/** The example with Vera in it: in Personer, with an ended mandate, and with a role in a meeting and in a case. */
function aHomeWithVera(today = DAY): Home {
  const home = anExampleHome({ today });
  addRow(home, "Personer", {
    Namn: VERA.name,
    Organisation: "Gävle",
    Titel: "Hemlig titel",
    "E-post": VERA.email,
    Telefon: VERA.phone,
    Parti: "Hemligt parti",
  });
  addRow(home, "Uppdrag", {
    Person: VERA.name,
    Part: "Gävle",
    Roll: "Ersättare",
    Från: "2020-01-01",
    Till: "2020-12-31",
  });
  addRow(home, "Närvaro", {
    Möte: "Partnerskapsträff maj 2020",
    Part: "Gävle",
    Person: VERA.name,
    Roll: "Ersättare",
    Närvaro: "Närvarande",
  });
  home.hand.type(`Ärenden!${letters(16)}2`, `${VERA.name} (${VERA.email}) reserverar sig.`);
  return home;
}

function erase(home: Home, given: Partial<typeof DECISION> = {}, options: RunOptions = {}): Answer {
  const result = home.runtime.call("runCommand", ["erasePerson", { ...DECISION, ...given }, options]);
  expect(result.error).toBeUndefined();
  return result.value as Answer;
}

function erased(home: Home): Answer {
  const answer = erase(home);
  expect(answer.ok, answer.said).toBe(true);
  return answer;
}

describe("erasing a person", () => {
  it("is shown first, and changes nothing by that", () => {
    const home = aHomeWithVera();
    const before = JSON.stringify(home.state);
    const { ok, said } = erase(home, {}, { preview: true });
    expect(ok).toBe(true);
    expect(said).toContain("Inget är ändrat ännu, och det går inte att ångra när det är gjort.");
    expect(said).toContain("”Vera Provsson” skulle heta ”Gallrad person 1” i hela arket.");
    expect(said).toMatch(/per flik: Ärenden \(1\), Personer \(6\), Uppdrag \(1\) och Närvaro \(1\)/);
    expect(JSON.stringify(home.state) === before).toBe(true);
  });

  it("leaves nothing of the person in the whole workbook, while roles, days and attendance stay", () => {
    const home = aHomeWithVera();
    home.run("checkSheet");
    const dangling = home.run("checkSheet").answer.issues.filter(({ code }) => code === "dangling-reference");
    const { said, documents } = erased(home);
    expect(said).toContain("Personen är gallrad enligt KS 2022/12, beslut den 1 februari 2022");
    expect(documents).toMatchObject([{ kind: "D18", draft: true }]);
    expect(tracesIn(home)).toEqual([]);
    expect(rowsOf(home, "Uppdrag").at(-1)).toMatchObject({
      Person: "Gallrad person 1",
      Part: "Gävle",
      Roll: "Ersättare",
    });
    expect(rowsOf(home, "Närvaro").at(-1)).toMatchObject({
      Person: "Gallrad person 1",
      Närvaro: "Närvarande",
    });
    expect(rowsOf(home, "Personer").at(-1)).toMatchObject({
      Namn: "Gallrad person 1",
      Organisation: "Gävle",
      Källa: "Gallrad enligt KS 2022/12, beslut den 1 februari 2022",
    });
    const after = home.run("checkSheet").answer.issues.filter(({ code }) => code === "dangling-reference");
    expect(after).toEqual(dangling);
  });

  it("finds the person in every column of every tab, in own columns and tabs, in notes, links and formulas", () => {
    const home = aHomeWithVera();
    for (const { title } of sheetList) {
      const { rows } = tab(home, title);
      const own = (rows[0] ?? []).length;
      if (title !== "Personer") home.hand.type(`${title}!${letters(own)}1`, "Egen kolumn");
      const headings = tab(home, title).rows[0] ?? [];
      const isName = (heading: unknown) => ["Namn", "E-post", "Telefon"].includes(String(heading));
      const texts = [
        VERA.name,
        `Se ${VERA.name}, ${VERA.email}`,
        VERA.phone,
        VERA.email,
        `Ring +46${VERA.phone.slice(1)}!`,
      ];
      const pasted = texts.map((text) =>
        headings.map((heading) => (title === "Personer" && isName(heading) ? "" : text)),
      );
      home.hand.paste(`${title}!A${rows.length + 1}`, pasted);
      const sheet = tab(home, title);
      sheet.notes = { ...sheet.notes, [`B${rows.length + 2}`]: `Fråga ${VERA.name}`, A900: VERA.phone };
      sheet.links = { ...sheet.links, [`A${rows.length + 1}`]: `mailto:${VERA.email}` };
    }
    const [first] = home.state.sheets;
    if (first === undefined) throw new Error("no tab");
    home.state.sheets.push({
      ...structuredClone(first),
      sheetId: 4711,
      name: "Våra anteckningar",
      validations: [
        {
          top: 1,
          left: 1,
          bottom: 9,
          right: 1,
          value: {
            criterion: "VALUE_IN_LIST",
            values: ["Bo Test"],
            showDropdown: true,
            allowInvalid: false,
            helpText: null,
          },
        },
      ],
      rows: [
        [VERA.name, "Bo Test"],
        [
          { formula: `="${VERA.name}"`, value: VERA.name },
          { formula: "=Personer!A9", value: VERA.name },
        ],
      ],
      notes: {},
      links: {},
    });
    const answer = erased(home);
    expect(tracesIn(home)).toEqual([]);
    expect(tab(home, "Våra anteckningar").rows[0]).toEqual(["Gallrad person 1", "Bo Test"]);
    expect(answer.said).toContain("Våra anteckningar (3)");
  });

  it("costs a fixed number of reads a tab, and a write for each area", () => {
    const home = aHomeWithVera();
    const { calls } = home.run("erasePerson", DECISION);
    // Beside the tabs: what the document and the user's own memory hold.
    expect(calls.read).toBe(4 * home.state.sheets.length + 2);
    // The protocol's three folders are made, and each remembered at once.
    expect(calls.write).toBeLessThan(15 + 3);
    expect(calls.drive).toBe(1 + 3);
  });
});

describe("the protocol", () => {
  it("is a document of its own that is logged without the person's name", () => {
    const home = aHomeWithVera();
    erased(home);
    expect(rowsOf(home, "Dokument").at(-1)).toMatchObject({
      Dokument: "Gallringsprotokoll",
      Avser: expect.stringMatching(/^Gallring av person [\w-]+$/),
    });
  });

  it("comes before anything is erased: where it cannot be made, nothing is", () => {
    const home = aHomeWithVera();
    home.run("checkSheet");
    const at = placeOf(home, "drive");
    const before = cellsPeopleSee(home);
    const { answer } = home.run("erasePerson", DECISION, { faults: [{ at, kind: "throw" }] });
    expect(answer.ok).toBe(false);
    expect(answer.said).toContain("Google kunde inte skapa dokumentet");
    expect(cellsPeopleSee(home)).toEqual(before);
    expect(JSON.stringify(home.state.properties)).not.toMatch(TRACES);
  });

  it("cannot be made, nor an extract, among ordinary documents", () => {
    const { answer } = aHomeWithVera().run("makeDocument", { kind: "D18" });
    expect(answer.said).toContain(
      "D18 Gallringsprotokoll skapas inte här, utan med ett eget kommando under Personuppgifter.",
    );
  });
});

describe("an erasing that is refused", () => {
  it.each<[string, Partial<typeof DECISION>, string]>([
    ["somebody unknown", { person: "Ingen Alls" }, "”Ingen Alls” går inte att välja som person."],
    ["no decision", { dnr: "" }, "Välj gallringsbeslutets diarienummer och försök igen."],
    ["no date", { date: "" }, "Välj gallringsbeslutets datum och försök igen."],
    ["a decision without a number", { dnr: "ordföranden" }, "”ordföranden” är inget diarienummer."],
    ["a day that is none", { date: "i våras" }, "”i våras” går inte att läsa som gallringsbeslutets datum."],
    [
      "a day to come",
      { date: "2022-03-02" },
      "Gallringsbeslutets dag, den 2 mars 2022, har inte varit ännu.",
    ],
  ])("for %s says so and changes nothing", (_, given, sentence) => {
    const home = aHomeWithVera();
    const before = JSON.stringify(home.state);
    const answer = erase(home, given);
    expect(answer.ok).toBe(false);
    expect(answer.said).toContain(sentence);
    expect(JSON.stringify(home.state) === before).toBe(true);
  });

  it.each([
    [{ Till: "" }, "Ersättare för Gävle har inget slutdatum"],
    [{ Till: "2022-03-01" }, "Ersättare för Gävle gäller till och med den 1 mars 2022"],
    [{ Från: "2022-09-01", Till: "2023-01-01" }, "Ersättare för Gävle börjar den 1 september 2022"],
  ])("for somebody with a mandate %j", (days, sentence) => {
    const home = aHomeWithVera();
    addRow(home, "Uppdrag", { Person: VERA.name, Part: "Gävle", Roll: "Ersättare", ...days });
    const { ok, said } = erase(home);
    expect(ok).toBe(false);
    expect(said).toContain(`Personen har ett uppdrag: ${sentence}. Avsluta det i fliken Uppdrag först.`);
  });

  it("for one of two rows with the same name", () => {
    const home = aHomeWithVera();
    addRow(home, "Personer", { Namn: VERA.name });
    expect(erase(home).said).toContain("2\u00a0rader i fliken Personer heter ”Vera Provsson”.");
  });

  it("for whoever owns the daily run", () => {
    const home = aHomeWithVera();
    home.run("startReminders", {}, { user: VERA.email });
    expect(erase(home).said).toContain("Låt någon annan köra Ta över påminnelser först.");
  });

  it("for somebody who is erased already", () => {
    const home = aHomeWithVera();
    erased(home);
    expect(erase(home, { person: "Gallrad person 1" }).said).toContain("Personen är redan gallrad.");
  });
});

describe("the log of changes", () => {
  it("says how much was erased where, and nothing of what stood there", () => {
    const home = aHomeWithVera();
    erased(home);
    const lines = rowsOf(home, "Ändringar");
    expect(lines.map(({ Flik, Fält, Före, Efter }) => [Flik, Fält, Före, Efter])).toContainEqual([
      "Uppdrag",
      "Person",
      "",
      "1\u00a0uppgift gallrad",
    ]);
    expect(new Set(lines.map(({ Före }) => Före))).toEqual(new Set([""]));
  });

  it("brings nobody back: an erasing cannot be undone, and a run before it brings only the pseudonym", () => {
    const home = aHomeWithVera();
    const renamed = home.run("renameRow", { tab: "Personer", from: VERA.name, to: "Vera Nyttnamn" });
    expect(renamed.answer.ok, renamed.answer.said).toBe(true);
    home.run("createFees", { agreement: AGREEMENT, year: "2021" });
    const answer = erase(home, { person: "Vera Nyttnamn" });
    expect(answer.ok, answer.said).toBe(true);
    for (let times = 0; times < 3; times++) {
      const undone = home.run("undoLastRun").answer;
      expect(tracesIn(home), undone.said).toEqual([]);
      expect(tracesIn(home, /Nyttnamn/)).toEqual([]);
      expect(rowsOf(home, "Personer").at(-1)?.Namn).toBe("Gallrad person 1");
      expect(rowsOf(home, "Uppdrag").at(-1)?.Person).toBe("Gallrad person 1");
    }
    expect(home.run("undoLastRun").answer.said).toContain("En gallring kan inte ångras.");
  });

  it("lets the run before it be undone, and says that the erasing stays", () => {
    const home = aHomeWithVera("2020-11-02");
    home.run("prepareAttendance", { meeting: "Partnerskapsträff november 2020" });
    const rows = rowsOf(home, "Närvaro").filter(({ Möte }) => Möte !== "").length;
    const later = aHome({ state: home.state, today: DAY });
    expect(erase(later).ok).toBe(true);
    const { ok, said } = later.run("undoLastRun").answer;
    expect(ok, said).toBe(true);
    expect(said).toMatch(/^Gallringen som kördes senare kan inte ångras\. Förbered närvarolista, som /);
    expect(rowsOf(later, "Närvaro").filter(({ Möte }) => Möte !== "").length).toBeLessThan(rows - 10);
    expect(tracesIn(later)).toEqual([]);
  });
});

describe("the ledger", () => {
  /** An example whose ledger has Vera in it: where she has no row it holds what her name makes, and a subject names her. */
  function aLedgerWithVera(): Home {
    const home = anExampleHome({ today: "2020-09-01" });
    home.hand.paste("Uppdrag!A3", [[VERA.name]]);
    home.day("2020-09-01");
    const later = aHome({ state: home.state, today: DAY });
    addRow(later, "Personer", { Namn: VERA.name, "E-post": VERA.email });
    return later;
  }

  it("stays whole in the program's eyes, so that reminders go on", () => {
    const home = aLedgerWithVera();
    const fingerprint = `?${checksum(VERA.name)}`;
    expect(JSON.stringify(tab(home, "Utskick").rows).includes(fingerprint)).toBe(true);
    expect(erased(home).said).toContain("Utskick");
    expect(JSON.stringify(home.state).includes(fingerprint)).toBe(false);
    const { answer } = home.day("2022-03-02");
    expect(answer.ok, answer.said).toBe(true);
  });

  it("that somebody has changed is not made right by an erasing", () => {
    const home = aLedgerWithVera();
    home.hand.delete("Utskick", "rows", 3, 1);
    erased(home);
    expect(home.day("2022-03-02").answer.said).toContain("”Utskick” har ändrats för hand");
  });
});

describe("an erasing that is broken off", () => {
  it.each([
    ["kept", false],
    ["lost", true],
  ])("at any service call, unflushed writes %s, can be run again to its end", (_, loseUnflushed) => {
    const { calls } = aHomeWithVera().run("erasePerson", DECISION);
    const state = structuredClone(aHomeWithVera().state);
    const first = placeOf(aHome({ state: structuredClone(state), today: DAY }), "drive");
    for (let at = first; at <= calls.total; at++) {
      const home = aHome({ state: structuredClone(state), today: DAY });
      home.run("erasePerson", DECISION, { faults: [{ at, kind: "kill", loseUnflushed }] });
      const isRenamed = JSON.stringify(rowsOf(home, "Personer").at(-1)).includes("Gallrad person 1");
      const answer = erase(home, isRenamed ? { person: "Gallrad person 1" } : {});
      // At the very last call it was done already.
      if (!answer.ok) expect(answer.said, `call ${at}`).toContain("Personen är redan gallrad.");
      expect(tracesIn(home), `call ${at}`).toEqual([]);
      expect(rowsOf(home, "Uppdrag").at(-1)?.Person, `call ${at}`).toBe("Gallrad person 1");
    }
  });
});

function placeOf(home: Home, wanted: string): number {
  let place = 0;
  const probe = aHome({
    state: structuredClone(home.state),
    today: DAY,
    onCall: (number, kind) => {
      if (kind === wanted && place === 0) place = number;
    },
  });
  probe.run("erasePerson", DECISION);
  return place;
}
