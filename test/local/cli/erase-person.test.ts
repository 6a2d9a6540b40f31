import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { describe, expect, it } from "vitest";
import type { Told } from "../../../local/home/told.ts";
import { tsvRows } from "../../../local/home/tsv.ts";
import { documentText } from "../../../local/store/document-text.ts";
import { run } from "./a-terminal.ts";
import { anExample } from "./an-example.ts";

const ELECTED = "Förtroendevald Gävle";
const COORDINATOR = "Samordnare Partnerskapet";
const ADDRESS = {
  [ELECTED]: "fortroendevald@gavle.example",
  [COORDINATOR]: "samordnare@partnerskapet.example",
};
const DECISION = ["--param", "dnr=KS 2022/12", "--param", "date=2022-02-01", "--today", "2022-03-01"];
const ARCHIVIST = ["--as", "arkivarie@gavle.example"];

async function json(...argv: string[]): Promise<Told & { code: number; err: string }> {
  const { code, out, err } = await run(...argv, "--json");
  return { ...(JSON.parse(out) as Told), code, err };
}

const erase = (data: string, person: string, ...more: string[]) =>
  json(
    "run",
    "erasePerson",
    "--param",
    `person=${person}`,
    ...DECISION,
    ...ARCHIVIST,
    "--data",
    data,
    ...more,
  );

/** An example whose outbox has a letter to every representative, and one to the coordinator that names them. */
async function anExampleWithLetters(): Promise<string> {
  const data = await anExample();
  const people = tsvRows((await run("show", "Personer", "--data", data)).out);
  const row = people.findIndex(([name]) => name === "Tjänsteperson Gävle") + 1;
  const column = String.fromCharCode(65 + (people[0] ?? []).indexOf("E-post"));
  await run("edit", `Personer!${column}${row}`, "", "--data", data);
  await run("day", "2020-09-01", "--data", data, "--send");
  await run("day", "2020-09-02", "--data", data, "--send");
  return data;
}

/** Names of the files in the data folder, documents aside, that hold any of the texts, however they are packed. */
async function holding(data: string, ...texts: string[]): Promise<string[]> {
  const files = readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !file.startsWith(join(data, "documents")));
  const found: string[] = [];
  for (const file of files) {
    const bytes = readFileSync(file);
    const parsed = file.endsWith(".eml") ? await simpleParser(bytes) : undefined;
    const all = [file, bytes.toString("utf8"), documentText(file, bytes), JSON.stringify(parsed ?? "")].join(
      "\n",
    );
    if (texts.some((text) => all.toLowerCase().includes(text.toLowerCase())))
      found.push(file.slice(data.length + 1));
  }
  return found.sort();
}

describe("erasing somebody from a data folder", () => {
  it("leaves no file with the name or the address: no workbook, no Excel copy, no letter to or about the person", async () => {
    const data = await anExampleWithLetters();
    const before = await holding(data, ELECTED, ADDRESS[ELECTED]);
    expect(before.slice(-2)).toEqual(["workbook.json", "workbook.xlsx"]);
    const letters = before.filter((file) => file.startsWith("outbox"));
    expect(letters.filter((file) => file.includes(ADDRESS[ELECTED]))).toHaveLength(1);
    expect(letters.filter((file) => file.includes(ADDRESS[COORDINATOR])).length).toBeGreaterThan(0);
    const others = readdirSync(join(data, "outbox")).length - letters.length;

    const told = await erase(data, ELECTED);
    expect(told.code, told.err).toBe(0);
    expect(told.said).toContain(`${letters.length}\u00a0lagrade brev togs bort.`);
    expect(await holding(data, ELECTED, ADDRESS[ELECTED])).toEqual([]);
    expect(readdirSync(join(data, "outbox"))).toHaveLength(others);
    const protocol = documentText("x.docx", readFileSync(told.documents[0]?.file ?? ""));
    expect(protocol).toContain("KS 2022/12");
    expect(protocol).toContain("arkivarie@gavle.example");
    expect(protocol).not.toContain(ELECTED);

    expect(await json("day", "2022-03-02", "--data", data, "--send")).toMatchObject({ ok: true, code: 0 });
    expect(await holding(data, ELECTED, ADDRESS[ELECTED])).toEqual([]);
  });

  it("takes a coordinator out of everything that the home remembers of who did what", async () => {
    const data = await anExampleWithLetters();
    await run("run", "startReminders", "--data", data, "--today", "2020-09-03");
    await run(
      "run",
      "createFees",
      "--param",
      "agreement=Överenskommelse om partnerskap 2020–2021",
      "--param",
      "year=2021",
      "--data",
      data,
    );
    await run(
      "run",
      "makeDocument",
      "--param",
      "kind=D2",
      "--param",
      "agreement=Överenskommelse om partnerskap 2020–2021",
      "--data",
      data,
    );
    const refused = await erase(data, COORDINATOR);
    expect(refused).toMatchObject({ code: 1, ok: false });
    expect(refused.said).toContain("Låt någon annan köra Ta över påminnelser först.");
    await run("run", "takeOverReminders", "--data", data, ...ARCHIVIST);
    expect(await holding(data, ADDRESS[COORDINATOR])).toContain("workbook.json");
    const told = await erase(data, COORDINATOR);
    expect(told.code, told.err).toBe(0);
    expect(await holding(data, COORDINATOR, ADDRESS[COORDINATOR])).toEqual([]);
  });

  it("tells first what it would do, and deletes no letter by that", async () => {
    const data = await anExampleWithLetters();
    const workbook = readFileSync(join(data, "workbook.json"), "utf8");
    const letters = readdirSync(join(data, "outbox"));
    const told = await erase(data, ELECTED, "--preview");
    expect(told.said).toContain("lagrade brev skulle tas bort.");
    expect(readFileSync(join(data, "workbook.json"), "utf8") === workbook).toBe(true);
    expect(readdirSync(join(data, "outbox"))).toEqual(letters);
  });

  it("lists documents that hold the person, and leaves them to the archivist", async () => {
    const data = await anExampleWithLetters();
    const extract = await json("run", "personalDataExtract", "--param", `person=${ELECTED}`, "--data", data);
    const file = extract.documents[0]?.file ?? "";
    expect(file).not.toContain(ELECTED);
    expect(documentText(file, readFileSync(file))).toContain(ADDRESS[ELECTED]);
    writeFileSync(join(data, "documents", "Anteckningar.txt"), `Ring ${ELECTED}`);
    await run(
      "run",
      "makeDocument",
      "--param",
      "kind=D10",
      "--param",
      "agreement=Överenskommelse om partnerskap 2020–2021",
      "--data",
      data,
    );
    const told = await erase(data, ELECTED);
    expect(told.said).toMatch(
      /2\u00a0skapade dokument nämner personen och ändras inte: ”Anteckningar\.txt” och ”Registerutdrag: Person [\w-]+, version 1”/,
    );
    expect(existsSync(file)).toBe(true);
  });

  it("mends a copy for Excel that was left behind with the person in it, at the next command", async () => {
    const data = await anExampleWithLetters();
    const copy = readFileSync(join(data, "workbook.xlsx"));
    await erase(data, ELECTED);
    writeFileSync(join(data, "workbook.xlsx"), copy);
    utimesSync(join(data, "workbook.xlsx"), new Date(2020, 1, 1), new Date(2020, 1, 1));
    expect(await holding(data, ELECTED)).toEqual(["workbook.xlsx"]);
    await run("run", "previewReminders", "--data", data);
    expect(await holding(data, ELECTED)).toEqual([]);
  });

  it("refuses to preview a command that cannot, and does nothing", async () => {
    const data = await anExample();
    const told = await json(
      "run",
      "personalDataExtract",
      "--param",
      `person=${ELECTED}`,
      "--preview",
      "--data",
      data,
    );
    expect(told).toMatchObject({
      code: 1,
      said: "Kommandot ”Registerutdrag” går inte att förhandsgranska. Inget har ändrats.",
    });
    expect(readdirSync(join(data, "documents"))).toEqual([]);
  });
});
