import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileProgram } from "../../scripts/build.ts";
import { SCHEMA_VERSION } from "../../src/app/set-up/migrations/index.ts";
import { ROOT } from "../docs/pages.ts";
import { aHome, anExampleHome, type Home, program } from "./a-home.ts";

const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

/** The facts that *Om och hjälp* shows. */
function facts(home: Home): Record<string, string> {
  const { answer, error } = home.run("about");
  expect(error).toBeUndefined();
  expect(answer.ok).toBe(true);
  return Object.fromEntries((answer.tables[0]?.rows ?? []).map(([name = "", value = ""]) => [name, value]));
}

const checksumWith = (files: Readonly<Record<string, string>>) =>
  facts(aHome({ program: { ...program, ...files } })).Kontrollsumma;
const original = checksumWith({});

describe("Om och hjälp", () => {
  it("says which program it is, whose the daily run is, and when it last came", () => {
    const home = anExampleHome({ today: "2020-09-01" });
    expect(home.run("about").answer.said).toBe(`Partnerskapsarket, version ${version}.`);
    expect(facts(home)).toEqual({
      Kontrollsumma: original,
      "Arkets version": String(SCHEMA_VERSION),
      Påminnelser: "Avstängda",
      "Den dagliga körningen hör till": "Ingen",
      "Senaste dagliga körning": "Ingen ännu",
      "Du kör som": "samordnare@partnerskapet.example",
    });
    home.run("startReminders");
    home.day("2020-09-02", { send: false });
    expect(facts(home)).toMatchObject({
      Påminnelser: "Påslagna",
      "Den dagliga körningen hör till": "samordnare@partnerskapet.example, sedan den 1 september 2020",
      "Senaste dagliga körning": "den 2 september 2020 kl. 07.00",
    });
  });

  it("has a short help of its own, and leads to the handbook where one is given", () => {
    const home = anExampleHome();
    const help = () => home.run("about").answer.tables[1]?.rows ?? [];
    expect(help().length).toBeGreaterThan(5);
    expect(help().flat().join(" ")).not.toContain("https://");
    const settings = home.state.sheets.find(({ name }) => name === "Inställningar")?.rows ?? [];
    const row = settings.findIndex(([name]) => name === "Handbokens adress") + 1;
    home.hand.type(`Inställningar!B${row}`, "https://kommun.example/handbok");
    expect(help()[help().length - 1]).toEqual(["Hela handboken", "https://kommun.example/handbok"]);
  });

  it("needs no permission but the sheet, and changes nothing", () => {
    const home = anExampleHome({
      grantedScopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"],
    });
    const before = structuredClone(home.state);
    expect(facts(home)).toMatchObject({ "Du kör som": "Okänd" });
    expect(home.state).toEqual(before);
  });

  it("works in an empty workbook, and in one that a newer program has laid out", () => {
    expect(facts(aHome())).toMatchObject({ Påminnelser: "Avstängda" });
    const home = anExampleHome();
    const settings = home.state.sheets.find(({ name }) => name === "Inställningar")?.rows ?? [];
    const row = settings.findIndex(([name]) => name === "Arkets version") + 1;
    home.hand.type(`Inställningar!B${row}`, "99");
    expect(facts(home)["Arkets version"]).toContain("installera den nya versionen");
  });
});

describe("the checksum of the running program", () => {
  it("is the one that the build prints, and a build gives the same files each time", async () => {
    const { files, checksum } = await compileProgram();
    expect(original).toBe(checksum);
    for (const [name, text] of Object.entries(program)) expect(files.get(name), name).toBe(text);
  });

  const code = program["Code.js"] ?? "";
  const vendor = program["Vendor.js"] ?? "";

  it.each([
    ["a letter of a sentence", { "Code.js": code.replace("Inget att anmärka på.", "Inget att anmärka på!") }],
    ["a comment", { "Code.js": code.replace("// src/core/error.ts", "// src/core/errors.ts") }],
    [
      "what a menu item calls",
      { "Code.js": code.replace('openCommand("announceMeetings")', 'openCommand("sendDocument")') },
    ],
    [
      "the daily trigger's function",
      { "Code.js": code.replace("loadProgram().daily(...given)", "loadProgram().runDay(...given)") },
    ],
    ["a function that is put in the place of ours", { "Code.js": `${code}\nfunction daily() {}\n` }],
    ["a file that is added and does the same", { "Zebra.js": "function onEdit() {}\n" }],
    ["the list of what counts", { "Code.js": code.replace(',"Template-D10"', "") }],
    ["a library", { "Vendor.js": vendor.replace("libraries", "Libraries") }],
    ["a page", { "Command.html": (program["Command.html"] ?? "").replace("Arial", "Times") }],
    ["a template", { "Template-D1.html": `${program["Template-D1.html"] ?? ""}A` }],
  ])("is another when somebody changes %s", (_, files) => {
    for (const [name, text] of Object.entries(files)) expect(text).not.toBe(program[name]);
    expect(checksumWith(files)).not.toBe(original);
  });

  it("is another when one character is added at any line of the code", () => {
    const lines = code.split("\n");
    const inFunctions = lines.flatMap((line, place) => (line === "" ? [] : [place]));
    fc.assert(
      fc.property(fc.constantFrom(...inFunctions), (place) => {
        const edited = lines.map((line, at) => (at === place ? `${line} ` : line)).join("\n");
        // After a function's last brace nothing is code.
        fc.pre(lines[place] !== "}" && !/^function .*\}$/.test(lines[place] ?? ""));
        expect(checksumWith({ "Code.js": edited })).not.toBe(original);
      }),
      { numRuns: 25 },
    );
  });

  it("is honest about its limit: a function that is added under a name of its own is not seen", () => {
    expect(checksumWith({ "Extra.js": "function mine() {}\n" })).toBe(original);
  });
});
