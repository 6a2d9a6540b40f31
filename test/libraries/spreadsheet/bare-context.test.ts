import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { readSpreadsheet } from "../../../src/libraries/index.ts";
import { anXlsx } from "./an-xlsx.ts";

const LIMITS = { bytes: 5_000_000, unpacked: 20_000_000, cells: 1_000 };
const FILE = anXlsx({
  tabs: { "Åsas lista": '<row r="1"><c r="A1" t="s"><v>0</v></c><c s="1"><v>43965</v></c></row>' },
  texts: "<si><t>Älvängen 🙂</t></si>",
  formats: ["yyyy-mm-dd"],
});

it("reads a file in a context with nothing but the language, as in Apps Script", async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/libraries/spreadsheet/read-spreadsheet.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "Spreadsheets",
    platform: "browser",
    target: "es2020",
    logLevel: "silent",
  });
  const call = `Spreadsheets.readSpreadsheet(Uint8Array.from(${JSON.stringify([...FILE])}), ${JSON.stringify(LIMITS)})`;
  const read = runInContext(`${outputFiles[0]?.text}; JSON.stringify(${call})`, createContext({})) as string;
  expect(JSON.parse(read)).toEqual(readSpreadsheet(FILE, LIMITS));
  expect(read).toContain("Älvängen 🙂");
});
