import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Told } from "../../../local/home/told.ts";
import { aList, CONTACTS } from "../../bundle/a-list.ts";
import { aFolder } from "../store/a-folder.ts";
import { run } from "./a-terminal.ts";
import { anExample } from "./an-example.ts";

async function aFile(): Promise<string> {
  const file = join(aFolder(), "Våra kontakter.xlsx");
  writeFileSync(file, await aList(CONTACTS));
  return file;
}

const importing = (data: string, ...parameters: string[]) =>
  run("run", "importExcel", "--data", data, ...parameters.flatMap((each) => ["--param", each]));

describe("importing an old list by command line", () => {
  it("is described as asking for a file", async () => {
    const { out } = await run("commands", "--data", await anExample());
    const { commands } = JSON.parse(out) as { commands: { id: string; parameters: object[] }[] };
    const parameters = commands.find(({ id }) => id === "importExcel")?.parameters;
    expect(parameters?.[0]).toMatchObject({ name: "file", kind: "file", accept: ".xlsx", required: true });
    expect(parameters?.[1]).toMatchObject({ name: "tab", kind: "choice", accept: "" });
    expect(parameters?.[4]).toMatchObject({ name: "fill", kind: "text" });
  });

  it("reads the file that a parameter names, and can be undone", async () => {
    const data = await anExample();
    const before = (await run("show", "Personer", "--data", data)).out;
    const { code, out } = await importing(data, `file=${await aFile()}`);
    expect(code).toBe(0);
    expect(out).toContain("2\u00a0rader läggs till: Ny Person och Annan Person.");
    const after = (await run("show", "Personer", "--data", data)).out;
    expect(after).toContain("Annan Person\tNystad\t=HYPERLINK");
    await run("run", "undoLastRun", "--data", data);
    expect((await run("show", "Personer", "--data", data)).out.trimEnd()).toBe(before.trimEnd());
  });

  it("knows every row of the workbook again in its own Excel file, and changes nothing", async () => {
    const data = await anExample();
    const file = join(aFolder(), "arket.xlsx");
    await run("export", file, "--data", data);
    const { code, out } = await importing(data, `file=${file}`);
    expect(code).toBe(0);
    expect(out).toMatch(/^Inget behöver ändras\.\n/);
    expect(out).toContain("28\u00a0rader finns redan och ändras inte.");
    expect(out).not.toMatch(/Tolkat|Olika uppgifter|Cellen läses inte in|Rad \d/);
    expect(out).toContain(
      "Val och regler ändras i arket: ”Inställningar” och ”Påminnelseregler” läses inte in.",
    );
  });

  it.each([
    [
      "that is not there",
      "file=/finns/inte.xlsx",
      "Filen ”/finns/inte.xlsx” går inte att läsa: den finns inte.",
    ],
    ["that is a folder", "file=/tmp", "går inte att läsa: det är en mapp och inte en fil."],
    [
      "that is none",
      "file=package.json",
      "Filen ”package.json” går inte att läsa in: den är inte en Excel-fil",
    ],
    ["that is not given", "tab=Personer", "Välj excel-fil och försök igen."],
  ])("refuses a file %s with a sentence", async (_, parameter, sentence) => {
    const { code, out, err } = await importing(await anExample(), parameter);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(sentence);
  });

  it("refuses a file that is too large before it is read", async () => {
    const file = join(aFolder(), "stor.xlsx");
    writeFileSync(file, Buffer.alloc(5_000_001));
    const { code, out } = await run(
      "run",
      "importExcel",
      "--json",
      "--data",
      await anExample(),
      "--param",
      `file=${file}`,
    );
    expect(code).toBe(1);
    expect((JSON.parse(out) as Told).said).toContain("är större än 5 MB");
  });
});
