import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build, type Plugin } from "esbuild";
import { menu } from "../src/app/menu.ts";
import { pages as ownPages } from "../src/app/pages/index.ts";
import { programChecksum } from "../src/core/program-checksum.ts";
import { pageFile } from "../src/google/page-file.ts";
import { templateFile } from "../src/google/template-file.ts";
import { builtInTemplates, TEMPLATE_DAY } from "./templates.ts";
import { trialTemplate } from "./trial-template.ts";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const DIST = join(ROOT, "dist");
const GLOBAL = "Partnerskapsarket";
/** The function that holds our own code, and the one that lists what the checksum is made of. */
const PROGRAM = "loadProgram";
const PARTS = "programParts";
/** The entry points that menu items call. */
const OPENERS = { command: "openCommand", page: "openPage" } as const;

/** What Apps Script's V8 reads: it refuses class fields and private names, which esbuild lowers for es2020. */
const COMMON = {
  bundle: true,
  target: "es2020",
  charset: "utf8",
  platform: "browser",
  write: false,
  outdir: DIST,
  logLevel: "silent",
} as const;

/** Everything that `clasp push` puts into Google. */
export interface CompiledProgram {
  /** File name with ending → text. */
  readonly files: ReadonlyMap<string, string>;
  /** As *Om och hjälp* shows it for a program that nobody has edited. */
  readonly checksum: string;
}

/** Compiles the program, with the same texts for the same sources. */
export async function compileProgram(): Promise<CompiledProgram> {
  const [vendor, dialog, uiPages, templates, trial, manifest] = await Promise.all([
    vendorCode(),
    htmlPage("Partnerskapsarket", "command-dialog", COMMAND_DATA),
    Promise.all(
      ownPages.map(
        async ({ id, title }) => [pageFile(id), await htmlPage(title, `pages/${kebabCase(id)}`)] as const,
      ),
    ),
    builtInTemplates(),
    trialTemplate(TEMPLATE_DAY),
    readFile(join(ROOT, "appsscript.json"), "utf8"),
  ]);
  const pages = new Map([
    ["Command", dialog],
    ...uiPages,
    ...[...templates, ["Trial", trial] as const].map(
      ([kind, bytes]) => [templateFile(kind), Buffer.from(bytes).toString("base64")] as const,
    ),
  ]);
  const code = await ownCode([...pages.keys()]);
  const files = new Map([
    ["Code.js", code],
    ["Vendor.js", vendor],
    ["appsscript.json", manifest],
    ...[...pages].map(([name, text]) => [`${name}.html`, text] as const),
  ]);
  return { files, checksum: checksumOf([code, vendor], pages) };
}

/** Compiles the program into `dist/`. @returns Its checksum. */
export async function buildProgram(): Promise<string> {
  const { files, checksum } = await compileProgram();
  await rm(DIST, { recursive: true, force: true });
  await mkdir(DIST, { recursive: true });
  await Promise.all([...files].map(([name, text]) => writeFile(join(DIST, name), text)));
  return checksum;
}

/** The checksum that the program will compute of itself. */
function checksumOf(scripts: readonly string[], pages: ReadonlyMap<string, string>): string {
  const context = createContext({});
  for (const script of scripts) runInContext(script, context);
  const sources = runInContext(
    "programParts().functions.map((each) => [each.name, each.toString()])",
    context,
  ) as [string, string][];
  return programChecksum([...sources, ...pages].map(([name, text]) => ({ name, text })));
}

/**
 * Our own code, readable in the editor, followed by the global functions that Google finds by name. There is nothing but functions,
 * so that the program can read its own source and tell its checksum.
 *
 * @param pages Names of the HTML files.
 */
async function ownCode(pages: readonly string[]): Promise<string> {
  const entry = join(ROOT, "src/google/main.ts");
  const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { version: string };
  const options = {
    ...COMMON,
    entryPoints: [entry],
    plugins: [librariesLater],
    define: { PROGRAM_VERSION: JSON.stringify(version) },
  };
  const { metafile } = await build({ ...options, format: "esm", metafile: true });
  const exported = Object.values(metafile.outputs).flatMap(({ exports }) => exports);
  const { outputFiles } = await build({ ...options, format: "iife", globalName: GLOBAL });
  const { items, submenus } = menu();
  const globals: readonly (readonly [name: string, given: string, called: string])[] = [
    ...exported.map((name) => [name, "...given", `${name}(...given)`] as const),
    ...[...items, ...submenus.flatMap((submenu) => submenu.items)].map(
      ({ functionName, opens: { kind, id } }) =>
        [functionName, "", `${OPENERS[kind]}(${JSON.stringify(id)})`] as const,
    ),
  ];
  const functions = [PROGRAM, "loadLibraries", PARTS, ...globals.map(([name]) => name)];
  return [
    loadedOnce(PROGRAM, GLOBAL, outputFiles[0]?.text ?? ""),
    `function ${PARTS}() {`,
    "  return {",
    `    functions: [${functions.join(", ")}],`,
    `    pages: ${JSON.stringify(pages)},`,
    "  };",
    "}",
    ...globals.map(
      ([name, given, called]) => `function ${name}(${given}) { return ${PROGRAM}().${called}; }`,
    ),
    "",
  ].join("\n");
}

/** The libraries inside a function, so that loading the script evaluates none of them. */
async function vendorCode(): Promise<string> {
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: [join(ROOT, "src/libraries/index.ts")],
    format: "iife",
    globalName: "libraries",
    minify: true,
    legalComments: "inline",
  });
  return loadedOnce("loadLibraries", "libraries", outputFiles[0]?.text ?? "");
}

/** Code inside a function that evaluates it the first time and hands out what it makes under the name. */
function loadedOnce(name: string, made: string, code: string): string {
  return [
    `function ${name}() {`,
    '  "use strict";',
    `  if (${name}.loaded) return ${name}.loaded;`,
    code,
    `  ${name}.loaded = ${made};`,
    `  return ${made};`,
    "}",
    "",
  ].join("\n");
}

/** Where the dialog of a command finds the command that it is for. */
const COMMAND_DATA = '<script type="application/json" id="command">__COMMAND__</script>';

/**
 * A page as one HTML file: Apps Script serves no others beside it.
 *
 * @param entry Its script in `src/ui`.
 * @param data What it is given when it is opened.
 */
async function htmlPage(title: string, entry: string, data = ""): Promise<string> {
  const [html, { outputFiles }] = await Promise.all([
    readFile(join(ROOT, "src/ui/page.html"), "utf8"),
    build({ ...COMMON, entryPoints: [join(ROOT, `src/ui/${entry}.ts`)], format: "iife", outdir: DIST }),
  ]);
  const script = (outputFiles[0]?.text ?? "").replace(/<\/script/gi, "<\\/script");
  return html
    .replace("__TITLE__", () => title)
    .replace("__DATA__", () => data)
    .replace("__SCRIPT__", () => script);
}

/** `checkSheet` → `check-sheet` */
function kebabCase(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Our code reaches the libraries only through `loadLibraries()`. */
const librariesLater: Plugin = {
  name: "libraries-later",
  setup({ onResolve }) {
    onResolve({ filter: /libraries\/index\.ts$/ }, () => ({ path: join(ROOT, "src/google/libraries.ts") }));
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const checksum = await buildProgram();
  console.error(`Byggt: ${relative(process.cwd(), DIST)}/\nProgrammets kontrollsumma: ${checksum}`);
}
