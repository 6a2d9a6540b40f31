import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { fillDocument } from "../../src/libraries/fill-document.ts";
import { aParagraph } from "./a-docx.ts";
import { aDocxWithPictures, aPicture, aPng } from "./a-picture.ts";

const TEMPLATE = aDocxWithPictures(
  ...["{title}", "{#rows}", "{.}", "{/rows}"].map(aParagraph),
  aPicture("{%chart}"),
);
const CHART = { png: aPng(200, 100), alt: "Bilden" };
const DATA = { title: "Förteckning", rows: ["Gävle", "Örebro\nUppsala"] };
const CALL = `Filled.fillDocument(Uint8Array.from(${JSON.stringify([...TEMPLATE])}), ${JSON.stringify(DATA)}, "2020-03-29", [], { chart: { png: Uint8Array.from(${JSON.stringify([...CHART.png])}), alt: "${CHART.alt}" } })`;

let bundle = "";

beforeAll(async () => {
  const built = await build({
    entryPoints: ["src/libraries/fill-document.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "Filled",
    platform: "browser",
    target: "es2020",
    logLevel: "silent",
  });
  bundle = built.outputFiles[0]?.text ?? "";
});

function filledHere(): string {
  const filled = fillDocument(TEMPLATE, DATA, "2020-03-29", [], { chart: CHART });
  return filled.ok ? hash(filled.docx) : JSON.stringify(filled.faults);
}

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

test("a context with nothing but the language, as in Apps Script, gives the same bytes as Node", () => {
  const bytes = runInContext(`${bundle}; Array.from(${CALL}.docx)`, createContext({})) as number[];
  expect(hash(Uint8Array.from(bytes))).toBe(filledHere());
});

// The document's day is the one on which summer time begins in Stockholm.
test.each([
  ["UTC", 0],
  ["Europe/Stockholm", -120],
  ["America/Los_Angeles", 420],
  ["Pacific/Apia", -780],
  ["Asia/Kathmandu", -345],
])("a machine in the time zone %s gives the same bytes", (zone, offset) => {
  const script = `${bundle}; process.stdout.write(new Date(2020, 6, 1).getTimezoneOffset() + " " + require("crypto").createHash("sha256").update(${CALL}.docx).digest("hex"))`;
  const told = execFileSync(process.execPath, ["-"], { input: script, env: { TZ: zone }, encoding: "utf8" });
  expect(told).toBe(`${offset} ${filledHere()}`);
});

test("the same inputs give the same bytes at another time", async () => {
  const before = filledHere();
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(filledHere()).toBe(before);
});
