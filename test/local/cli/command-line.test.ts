import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { describe, expect, it } from "vitest";
import type { Told } from "../../../local/home/told.ts";
import { tsvRows } from "../../../local/home/tsv.ts";
import { AGREEMENT_2020 } from "../../../src/partnership/example/names.ts";
import { aFolder } from "../store/a-folder.ts";
import { aMailServer } from "../store/a-mail-server.ts";
import { run } from "./a-terminal.ts";
import { anExample } from "./an-example.ts";

const DAY = ["--today", "2020-09-01"];

async function json(...argv: string[]): Promise<Told & { code: number; err: string }> {
  const { code, out, err } = await run(...argv, "--json");
  return { ...(JSON.parse(out) as Told), code, err };
}

async function shown(data: string, tab: string): Promise<Record<string, string>[]> {
  const [headings = [], ...rows] = tsvRows((await run("show", tab, "--data", data)).out);
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ""])));
}

describe("the command line", () => {
  it("lists the program's commands with their choices", async () => {
    const { out } = await run("commands", "--data", await anExample());
    const { commands } = JSON.parse(out) as {
      commands: { id: string; parameters: { name: string; choices: object[] }[] }[];
    };
    expect(commands.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["setUp", "checkSheet", "makeDocument"]),
    );
    const makeDocument = commands.find(({ id }) => id === "makeDocument");
    expect(makeDocument?.parameters.find(({ name }) => name === "kind")?.choices).toContainEqual({
      value: "D2",
      label: "D2 Arbetsplan",
    });
  });

  it("prints one object with everything that a command did", async () => {
    const told = await json("run", "checkSheet", "--data", await anExample(), ...DAY);
    expect(told).toMatchObject({ ok: true, code: 0, documents: [], letters: [], calls: { mail: 0 } });
    expect(told.issues[0]).toMatchObject({
      severity: expect.stringMatching(/^(error|warning|info)$/),
      cell: expect.any(String),
    });
    expect(told.calls.total).toBeGreaterThan(0);
    expect(Number.isInteger(told.ms)).toBe(true);
  });

  it("tries the installation and leaves no file, no letter and no changed cell behind", async () => {
    const data = await anExample();
    const tabs = () =>
      (JSON.parse(readFileSync(join(data, "workbook.json"), "utf8")) as { sheets: object }).sheets;
    const before = tabs();
    const told = await json("run", "checkInstallation", "--data", data, ...DAY);
    expect(told).toMatchObject({ ok: true, code: 0, issues: [], letters: [] });
    expect(told.tables).toMatchObject([{ title: "Alla prov", headings: ["Prov", "Resultat", "Kommentar"] }]);
    expect(told.tables[0]?.rows).toContainEqual([
      "Formler",
      "Inte prövat",
      "Här räknas inga formler ut, så det går bara att prova i Google.",
    ]);
    expect(tabs()).toEqual(before);
    expect([...readdirSync(join(data, "documents")), ...readdirSync(join(data, "outbox"))]).toEqual([]);
  });

  it("prints tables as lines that can be read", async () => {
    const { out } = await run("run", "about", "--data", await anExample(), ...DAY);
    expect(out).toMatch(/\n\nOm programmet\n {2}Kontrollsumma – [0-9a-f]{16}\n/);
    expect(out).toContain("  Senaste dagliga körning – Ingen ännu\n");
  });

  it("puts documents in the data folder, a new version beside the old", async () => {
    const data = await anExample();
    const make = () =>
      json(
        "run",
        "makeDocument",
        "--param",
        "kind=D2",
        "--param",
        "agreement=Överenskommelse om partnerskap 2020–2021",
        "--data",
        data,
        ...DAY,
      );
    const first = await make();
    const folder = join(data, "documents", "Partnerskapsarket", AGREEMENT_2020, "2020");
    expect(first.documents).toEqual([
      expect.objectContaining({
        kind: "D2",
        version: 1,
        draft: true,
        file: join(folder, "Arbetsplan 2020–2021.docx"),
      }),
    ]);
    expect(
      readFileSync(first.documents[0]?.file ?? "")
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    await make();
    expect(readdirSync(folder).sort()).toEqual([
      "Arbetsplan 2020–2021 (version 2).docx",
      "Arbetsplan 2020–2021.docx",
    ]);
  });

  it("writes back headings that were typed over, and takes them away again", async () => {
    const data = await anExample();
    const headings = async (tab: string) => Object.keys((await shown(data, tab))[0] ?? {});
    const [meetings, people] = [await headings("Möten"), await shown(data, "Personer")];
    expect((await run("edit", "Möten!I1", "Arrangör", "--data", data)).code).toBe(0);
    expect((await run("edit", "Personer!E1", "", "--data", data)).code).toBe(0);
    expect((await json("run", "makeDocument", "--param", "kind=D10", "--data", data, ...DAY)).ok).toBe(false);
    const restored = await json("run", "restoreColumns", "--data", data, ...DAY);
    expect(restored).toMatchObject({ ok: true, code: 0 });
    expect(restored.said).toContain(
      "– Kolumnen I ”Arrangör” innehåller namn ur Parter och skrivs tillbaka som ”Värd”.",
    );
    expect(await headings("Möten")).toEqual(meetings);
    expect(await shown(data, "Personer")).toEqual(people);
    const again = await json("run", "restoreColumns", "--param", "tab=Möten", "--data", data, ...DAY);
    expect(again).toMatchObject({ said: "Inget behöver återställas.", calls: { write: 0 } });
    const undone = await json("run", "undoLastRun", "--data", data, ...DAY);
    expect(undone).toMatchObject({ ok: true });
    expect((await headings("Möten"))[8]).toBe("Arrangör");
  });

  it("puts letters in the outbox, and only when sending is asked for", async () => {
    const data = await anExample();
    const dry = await json("day", "2020-09-01", "--data", data);
    expect(dry.letters.length).toBeGreaterThan(0);
    expect(dry.letters.every(({ status, file }) => status === "planned" && file === "")).toBe(true);
    expect(readdirSync(join(data, "outbox"))).toEqual([]);
    const told = await json("day", "2020-09-01", "--data", data, "--send");
    const sent = told.letters.filter(({ status }) => status === "sent");
    const files = new Set(sent.map(({ file }) => file));
    expect(readdirSync(join(data, "outbox"))).toHaveLength(files.size);
    for (const { file, to, subject } of sent) {
      const letter = await simpleParser(readFileSync(file));
      expect([letter.to].flat()[0]?.text).toBe(to);
      expect(letter.subject).toBe(subject);
      expect(letter.date?.toISOString()).toMatch(/^2020-09-01T05:0/);
    }
  });

  it("sends through a server and tells whom it did not take", async () => {
    const refused = "tjansteperson@haninge.example";
    const server = await aMailServer({ refuses: [refused] });
    const told = await json(
      "day",
      "2020-09-01",
      "--data",
      await anExample(),
      "--send",
      "--smtp",
      `smtp://localhost:${server.port}/?tls.rejectUnauthorized=false`,
    );
    const taken = (await server.taken()).flatMap(({ to }) => to);
    expect(new Set(taken)).toEqual(
      new Set(told.letters.filter(({ status }) => status === "sent").map(({ to }) => to)),
    );
    expect(told.letters.filter(({ to }) => to === refused).map(({ status }) => status)).toEqual(
      expect.arrayContaining(["failed"]),
    );
  });

  it("keeps to Utskick through a server too: what was refused, what is unclear, and nothing twice", async () => {
    const data = await anExample();
    const refused = "tjansteperson@haninge.example";
    const server = await aMailServer({ refuses: [refused], closes: { letter: 3, when: "after" } });
    const address = `smtp://localhost:${server.port}/?tls.rejectUnauthorized=false`;
    const day = (date: string) => json("day", date, "--data", data, "--send", "--smtp", address);
    await day("2020-09-01");
    const count = (rows: Record<string, string>[], status: string) =>
      rows.filter(({ Status }) => Status === status).length;
    const rows = await shown(data, "Utskick");
    expect([count(rows, "Skickad"), count(rows, "Misslyckad"), count(rows, "Oklar")]).toEqual([18, 1, 1]);
    await day("2020-09-02");
    const taken = await server.taken();
    const ordinary = taken.flatMap(({ to }) => to).filter((to) => !to.startsWith("samordnare@"));
    expect(new Set(ordinary).size).toBe(ordinary.length);
    expect(ordinary).toHaveLength(19);
    const told = taken.find(({ to }) => to.includes("samordnare@partnerskapet.example"));
    const letter = await simpleParser(told?.raw ?? "");
    expect(letter.text).toContain("det går inte att veta om");
    expect(letter.text).toContain(
      "Tjänsteperson Haninge fick inget brev. E-posttjänsten tog inte emot brevet.",
    );
  });

  it("sends and writes nothing where the server's certificate cannot be trusted, and says so", async () => {
    const data = await anExample();
    const server = await aMailServer({ secure: true });
    const before = readFileSync(join(data, "workbook.json"), "utf8");
    const { code, out, err } = await run(
      "day",
      "2020-09-01",
      "--data",
      data,
      "--send",
      "--smtp",
      `smtps://localhost:${server.port}/`,
    );
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^E-postserverns certifikat går inte att lita på/);
    expect(readFileSync(join(data, "workbook.json"), "utf8")).toBe(before);
    expect(await server.taken()).toEqual([]);
  });

  it("never mails more than the day's quota", async () => {
    const data = await anExample();
    await run("day", "2020-09-01", "--data", data, "--send", "--quota", "3");
    expect(readdirSync(join(data, "outbox")).length).toBeLessThanOrEqual(3);
  });

  it("types as a person does: a dropdown's refusal is told, and changes nothing", async () => {
    const data = await anExample();
    const before = readFileSync(join(data, "workbook.json"), "utf8");
    const headings = tsvRows((await run("show", "Möten", "--data", data)).out)[0] ?? [];
    const cell = `Möten!${String.fromCharCode(65 + headings.indexOf("Typ"))}2`;
    const refused = await run("edit", cell, "Kalas", "--data", data);
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err.trim()).not.toBe("");
    expect(readFileSync(join(data, "workbook.json"), "utf8")).toBe(before);
    expect(await json("edit", cell, "Seminarium", "--data", data)).toMatchObject({
      ok: true,
      code: 0,
      said: expect.stringContaining(`${cell} är nu ”Seminarium”.`),
    });
    expect((await shown(data, "Möten"))[0]?.Typ).toBe("Seminarium");
  });

  it("pastes past every rule, from a file as spreadsheets copy", async () => {
    const data = await anExample();
    const file = join(data, "klipp.tsv");
    const row = (await shown(data, "Parter")).length + 2;
    writeFileSync(file, 'Ny part\t"Alias ett\nrad två"\r\n');
    expect(await run("paste", `Parter!A${row}`, file, "--data", data)).toMatchObject({ code: 0 });
    expect((await shown(data, "Parter")).at(-1)).toMatchObject({
      Visningsnamn: "Ny part",
      Alias: "Alias ett\nrad två",
    });
  });

  it("shows dates as days and quotes cells with line breaks", async () => {
    const data = await anExample();
    expect((await shown(data, "Möten")).some(({ Start }) => /^\d{4}-\d{2}-\d{2}$/.test(Start ?? ""))).toBe(
      true,
    );
    expect((await json("show", "Parter", "--data", data)) as unknown).toMatchObject({
      tab: "Parter",
      rows: expect.any(Array),
    });
  });

  it("gives the workbook back from Excel without changing a cell", async () => {
    const data = await anExample();
    const before = readFileSync(join(data, "workbook.json"), "utf8");
    const file = join(aFolder(), "ut.xlsx");
    expect(await run("export", file, "--data", data)).toMatchObject({ code: 0 });
    const told = await run("import", file, "--data", data);
    expect(told.out).toContain("Ingenting i arbetsboken behövde ändras.");
    expect(told.out).toContain(
      "Bara programmet skriver i flikarna ”Översikt”, ”Utskick”, ”Dokument”, ”Mallar”, ”Ändringar” och ”Kontroll”",
    );
    expect(readFileSync(join(data, "workbook.json"), "utf8")).toBe(before);
  });

  it("keeps an Excel copy beside the workbook", async () => {
    const data = await anExample();
    expect(readFileSync(join(data, "workbook.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });

  it.each([
    [
      "an unknown tab",
      ["show", "Kalas"],
      /^Det finns ingen flik som heter ”Kalas”\. Flikarna är: Översikt, Inställningar, /,
    ],
    ["no cell", ["edit", "Möten", "x"], /^”Möten” är ingen cell\. Skriv flik och cell/],
    ["a cell beyond every sheet", ["edit", "Möten!A99999999", "x"], /ligger utanför/],
    [
      "a missing file",
      ["paste", "Möten!A2", "/finns/inte.tsv"],
      /^Filen ”\/finns\/inte\.tsv” går inte att läsa: den finns inte\.$/m,
    ],
    [
      "a file that is not Excel's",
      ["import", "package.json"],
      /^Filen ”package\.json” går inte att läsa in: den är inte en Excel-fil/,
    ],
    [
      "a folder to export to that is not there",
      ["export", "/finns/inte/x.xlsx"],
      /går inte att skriva: den finns inte\.$/m,
    ],
    ["an unknown command", ["run", "kalas"], /^Kommandot ”kalas” finns inte\.$/m],
    ["an unknown parameter", ["run", "checkSheet", "--param", "x=1"], /uppgift som heter ”x”/],
  ])("refuses %s with a sentence and the exit code 1", async (_what, argv, sentence) => {
    const data = await anExample();
    const ran = await run(...argv, "--data", data);
    expect(ran).toMatchObject({ code: 1, out: "" });
    expect(ran.err).toMatch(sentence);
    expect(ran.err).not.toMatch(/ at .*:\d+/);
    expect(await json(...argv, "--data", data)).toMatchObject({
      ok: false,
      code: 1,
      issues: [],
      documents: [],
      letters: [],
    });
  });

  it("says how a workbook is made where there is none, and makes nothing itself", async () => {
    const data = join(aFolder(), "tom");
    for (const argv of [["show", "Möten"], ["export", "x.xlsx"], ["edit", "Möten!A2", "x"], ["day"]]) {
      expect(await run(...argv, "--data", data)).toMatchObject({
        code: 1,
        err: expect.stringContaining("finns ingen arbetsbok ännu"),
      });
    }
    expect(existsSync(join(data, "workbook.json"))).toBe(false);
  });

  it("explains itself when it is used wrongly", async () => {
    const ran = await run("kalas");
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toMatch(/^Kommandot ”kalas” finns inte\.\n\nAnvändning:/);
  });

  it("stops dead where it is told to, and keeps what had reached the workbook", async () => {
    const data = await anExample();
    const told = await json("day", "2020-09-01", "--data", data, "--send", "--kill-at", "40");
    expect(told).toMatchObject({
      ok: false,
      code: 1,
      said: expect.stringContaining("stoppades vid anrop 40"),
      calls: { total: 40 },
    });
    expect(told.err).toContain("stoppades vid anrop 40");
  });

  it.each([[true], [false]])(
    "sends nobody two letters, however often it is stopped (unflushed lost: %s)",
    async (lose) => {
      const data = await anExample();
      for (const at of [20, 25, 31, 38, 44, 52, 60]) {
        await run(
          "day",
          "2020-09-01",
          "--data",
          data,
          "--send",
          "--kill-at",
          String(at),
          ...(lose ? ["--lose-unflushed"] : []),
        );
      }
      await run("day", "2020-09-01", "--data", data, "--send");
      const recipients = readdirSync(join(data, "outbox")).map((name) => name.replace(/^[\d-]+-\d{3}-/, ""));
      expect(recipients.length).toBeGreaterThan(0);
      expect(new Set(recipients).size).toBe(recipients.length);
    },
  );
});
